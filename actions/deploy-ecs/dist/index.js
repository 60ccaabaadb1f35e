(()=>{"use strict"
var e={8739:((e,t,n)=>{n.d(t,{I:()=>emitWarningIfUnsupportedVersion})
const i={warningEmitted:!1},emitWarningIfUnsupportedVersion=e=>{if(e&&!i.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){i.warningEmitted=!0
return}const t=22
if(parseInt(e.substring(1,e.indexOf(".")))<t){i.warningEmitted=!0
process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${t}. You are running node ${e}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${t}.\n\nMore information can be found at: https://a.co/c895JFp`)}}}}),4351:((e,t,n)=>{n.d(t,{E:()=>getDefaultSocketTimeout})
const isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",getDefaultSocketTimeout=(e,t)=>{if(isDefaultSocketTimeoutEnabled()&&typeof e?.handle!="function")return t}}),4405:((e,t,n)=>{n.d(t,{OV:()=>resolveHostHeaderConfig,TC:()=>getHostHeaderPlugin})
var i=n(1871)
function resolveHostHeaderConfig(e){return e}const hostHeaderMiddleware=e=>t=>async n=>{if(!i.K.isInstance(n.request))return t(n)
const{request:o}=n,{handlerProtocol:a=""}=e.requestHandler.metadata||{}
if(a.indexOf("h2")>=0&&!o.headers[":authority"]){delete o.headers.host
o.headers[":authority"]=o.hostname+(o.port?":"+o.port:"")}else if(!o.headers.host){let e=o.hostname
o.port!=null&&(e+=`:${o.port}`)
o.headers.host=e}return t(n)},o={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},getHostHeaderPlugin=e=>({applyToStack:t=>{t.add(hostHeaderMiddleware(e),o)}})}),1478:((e,t,n)=>{n.d(t,{Y7:()=>getLoggerPlugin})
const loggerMiddleware=()=>(e,t)=>async n=>{try{const i=await e(n),{clientName:o,commandName:a,logger:c,dynamoDbDocumentClientOptions:u={}}=t,{overrideInputFilterSensitiveLog:l,overrideOutputFilterSensitiveLog:d}=u,h=l??t.inputFilterSensitiveLog,f=d??t.outputFilterSensitiveLog,{$metadata:g,...y}=i.output
c?.info?.({clientName:o,commandName:a,input:h(n.input),output:f(y),metadata:g})
return i}catch(e){const{clientName:i,commandName:o,logger:a,dynamoDbDocumentClientOptions:c={}}=t,{overrideInputFilterSensitiveLog:u}=c,l=u??t.inputFilterSensitiveLog
a?.error?.({clientName:i,commandName:o,input:l(n.input),error:e,metadata:e.$metadata})
throw e}},i={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=e=>({applyToStack:e=>{e.add(loggerMiddleware(),i)}})}),2713:((e,t,n)=>{n.d(t,{n:()=>getRecursionDetectionPlugin})
const i={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"}
var o=n(1238),a=n(1871)
const c="X-Amzn-Trace-Id",u="traceparent",l="tracestate",d="baggage",recursionDetectionMiddleware=()=>e=>async t=>{const{request:n}=t
if(!a.K.isInstance(n))return e(t)
let i
{const e=Object.keys(n.headers??{}).find(e=>e.toLowerCase()===c.toLowerCase())??c
if(!n.headers.hasOwnProperty(e)){const e=process.env.AWS_LAMBDA_FUNCTION_NAME,t=process.env._X_AMZN_TRACE_ID
i??=await o.A.getInstanceAsync()
const a=i?.getXRayTraceId(),u=a??t,nonEmptyString=e=>typeof e=="string"&&e.length>0
nonEmptyString(e)&&nonEmptyString(u)&&(n.headers[c]=u)}}sanitizeTraceHeaders(n.headers)
if(!n.headers[u]){const e=(i??=await o.A.getInstanceAsync())?.getTraceparent?.()
if(e){n.headers[u]=e
const t=i?.getTracestate?.()
t&&(n.headers[l]=t)
const o=i?.getBaggage?.()
o&&(n.headers[d]=o)}}return e(t)}
function sanitizeTraceHeaders(e){for(const t of Object.keys(e)){const n=t.toLowerCase()
if(t!==n&&(n===u||n===l||n===d)){e[n]=e[t]
delete e[t]}}}const getRecursionDetectionPlugin=e=>({applyToStack:e=>{e.add(recursionDetectionMiddleware(),i)}})}),6868:((e,t,n)=>{n.d(t,{D:()=>resolveUserAgentConfig,b:()=>o})
var i=n(1944)
const o=void 0
function isValidUserAgentAppId(e){return e===void 0||typeof e=="string"&&e.length<=50}function resolveUserAgentConfig(e){const t=(0,i.t)(e.userAgentAppId??o),{customUserAgent:n}=e
return Object.assign(e,{customUserAgent:typeof n=="string"?[[n]]:n,userAgentAppId:async()=>{const n=await t()
if(!isValidUserAgentAppId(n)){const t=e.logger?.constructor?.name!=="NoOpLogger"&&e.logger?e.logger:console
typeof n!="string"?t?.warn("userAgentAppId must be a string or undefined."):n.length>50&&t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return n}})}}),5424:((e,t,n)=>{n.d(t,{sM:()=>getUserAgentPlugin})
var i=n(1871),o=n(8575),a=n(9903)
function setFeature(e,t,n){e.__aws_sdk_context?e.__aws_sdk_context.features||(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}}
e.__aws_sdk_context.features[t]=n}const c=/\d{12}\.ddb/
async function checkFeatures(e,t,n){const i=n.request
i?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&setFeature(e,"PROTOCOL_RPC_V2_CBOR","M")
if(typeof t.retryStrategy=="function"){const n=await t.retryStrategy()
if(typeof n.mode=="string")switch(n.mode){case a.cm.ADAPTIVE:setFeature(e,"RETRY_MODE_ADAPTIVE","F")
break
case a.cm.STANDARD:setFeature(e,"RETRY_MODE_STANDARD","E")}}if(typeof t.accountIdEndpointMode=="function"){const n=e.endpointV2
String(n?.url?.hostname).match(c)&&setFeature(e,"ACCOUNT_ID_ENDPOINT","O")
switch(await(t.accountIdEndpointMode?.())){case"disabled":setFeature(e,"ACCOUNT_ID_MODE_DISABLED","Q")
break
case"preferred":setFeature(e,"ACCOUNT_ID_MODE_PREFERRED","P")
break
case"required":setFeature(e,"ACCOUNT_ID_MODE_REQUIRED","R")}}const o=e.__smithy_context?.selectedHttpAuthScheme?.identity
if(o?.$source){const t=o
t.accountId&&setFeature(e,"RESOLVED_ACCOUNT_ID","T")
for(const[n,i]of Object.entries(t.$source??{}))setFeature(e,n,i)}}const u="user-agent",l="x-amz-user-agent",d=/[^!$%&'*+\-.^_`|~\w]/g,h=/[^!$%&'*+\-.^_`|~\w#]/g
function encodeFeatures(e){let t=""
for(const n in e){const i=e[n]
if(!(t.length+i.length+1<=1024))break
t.length?t+=","+i:t+=i}return t}const userAgentMiddleware=e=>(t,n)=>async a=>{const{request:c}=a
if(!i.K.isInstance(c))return t(a)
const{headers:d}=c,h=n?.userAgent?.map(escapeUserAgent)||[],f=(await e.defaultUserAgentProvider()).map(escapeUserAgent)
await checkFeatures(n,e,a)
const g=n
f.push(`m/${encodeFeatures(Object.assign({},n.__smithy_context?.features,g.__aws_sdk_context?.features))}`)
const y=e?.customUserAgent?.map(escapeUserAgent)||[],v=await e.userAgentAppId()
v&&f.push(escapeUserAgent(["app",`${v}`]))
const w=(0,o.vL)(),S=(w?[w]:[]).concat([...f,...h,...y]).join(" "),b=[...f.filter(e=>e.startsWith("aws-sdk-")),...y].join(" ")
if(e.runtime!=="browser"){b&&(d[l]=d[l]?`${d[u]} ${b}`:b)
d[u]=S}else d[l]=S
return t({...a,request:c})},escapeUserAgent=e=>{const t=e[0].split("/").map(e=>e.replace(d,"-")).join("/"),n=e[1]?.replace(h,"-"),i=t.indexOf("/"),o=t.substring(0,i)
let a=t.substring(i+1)
o==="api"&&(a=a.toLowerCase())
return[o,a,n].filter(e=>e&&e.length>0).reduce((e,t,n)=>{switch(n){case 0:return t
case 1:return`${e}/${t}`
default:return`${e}#${t}`}},"")},f={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=e=>({applyToStack:t=>{t.add(userAgentMiddleware(e),f)}})}),5489:((e,t,n)=>{n.d(t,{$:()=>resolveAwsRegionExtensionConfiguration,R:()=>getAwsRegionExtensionConfiguration})
const getAwsRegionExtensionConfiguration=e=>({setRegion(t){e.region=t},region(){return e.region}}),resolveAwsRegionExtensionConfiguration=e=>({region:e.region()})}),727:((e,t,n)=>{n.d(t,{g:()=>setCredentialFeature})
function setCredentialFeature(e,t,n){e.$source||(e.$source={})
e.$source[t]=n
return e}}),1958:((e,t,n)=>{n.d(t,{U:()=>u})
var i=n(7228),o=n(6370),a=n(7298)
const isVirtualHostableS3Bucket=(e,t=!1)=>{if(t){for(const t of e.split("."))if(!isVirtualHostableS3Bucket(t))return!1
return!0}return!(!(0,o.X)(e)||e.length<3||e.length>63||e!==e.toLowerCase()||(0,a.o)(e))}
var c=n(8575)
const u={isVirtualHostableS3Bucket:isVirtualHostableS3Bucket,parseArn:e=>{const t=e.split(":")
if(t.length<6)return null
const[n,i,o,a,c,...u]=t
return n!=="arn"||i===""||o===""||u.join(":")===""?null:{partition:i,service:o,region:a,accountId:c,resourceId:u.map(e=>e.split("/")).flat()}},partition:c.jB}
i.m.aws=u}),8575:((e,t,n)=>{n.d(t,{vL:()=>getUserAgentPrefix,jB:()=>partition})
let i={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"1.1"}
const partition=e=>{const{partitions:t}=i
for(const n of t){const{regions:t,outputs:i}=n
for(const[n,o]of Object.entries(t))if(n===e)return{...i,...o}}for(const n of t){const{regionRegex:t,outputs:i}=n
if(new RegExp(t).test(e))return{...i}}const n=t.find(e=>e.id==="aws")
if(!n)throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.")
return{...n.outputs}},getUserAgentPrefix=()=>""}),7303:((e,t,n)=>{n.d(t,{pf:()=>createDefaultUserAgentProvider})
var i=n(8161)
const o=require("node:process"),getRuntimeUserAgentPair=()=>{const e=["deno","bun","llrt"]
for(const t of e)if(o.versions[t])return[`md/${t}`,o.versions[t]]
return["md/nodejs",o.versions.node]},a={isCrtAvailable:!1},isCrtAvailable=()=>a.isCrtAvailable?["md/crt-avail"]:null,createDefaultUserAgentProvider=({serviceId:e,clientVersion:t})=>{const n=getRuntimeUserAgentPair()
return async a=>{const c=[["aws-sdk-js",t],["ua","2.1"],[`os/${(0,i.platform)()}`,(0,i.release)()],["lang/js"],n],u=isCrtAvailable()
u&&c.push(u)
e&&c.push([`api/${e}`,t])
o.env.AWS_EXECUTION_ENV&&c.push([`exec-env/${o.env.AWS_EXECUTION_ENV}`])
const l=await(a?.userAgentAppId?.())
return l?[...c,[`app/${l}`]]:[...c]}}}),9670:((e,t,n)=>{n.d(t,{hV:()=>i})
const i={environmentVariableSelector:e=>e.AWS_SDK_UA_APP_ID,configFileSelector:e=>e.sdk_ua_app_id??e["sdk-ua-app-id"],default:n(6868).b}}),9752:((e,t,n)=>{n.d(t,{f2:()=>AwsSdkSigV4Signer,pz:()=>validateSigningProperties})
var i=n(1871),o=n(876),a=n(1972),c=n(7291)
const getDateHeader=e=>c.c.isInstance(e)?e.headers?.date??e.headers?.Date:void 0,getAgeHeader=e=>c.c.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,getUpdatedSystemClockOffset=(e,t,n,i)=>{if(i!==void 0)return t
const o=Date.parse(e)
if(Number.isNaN(o))return t
const a=Date.now()
return n!==void 0&&a-n>9e5?t:o-a},throwSigningPropertyError=(e,t)=>{if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`)
return t},hasEventStreamOutput=e=>{const t=e.context,n=t?.[o.V]?.eventStream
return n?.output===!0},validateSigningProperties=async e=>{const t=throwSigningPropertyError("context",e.context),n=throwSigningPropertyError("config",e.config),i=t.endpointV2?.properties?.authSchemes?.[0],o=throwSigningPropertyError("signer",n.signer),a=await o(i),c=e?.signingRegion,u=e?.signingRegionSet,l=e?.signingName
return{config:n,signer:a,signingRegion:c,signingRegionSet:u,signingName:l}}
class AwsSdkSigV4Signer{async sign(e,t,n){if(!i.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const o=await validateSigningProperties(n),{config:c,signer:u}=o
let{signingRegion:l,signingName:d}=o
const h=n.context
if(h?.authSchemes?.length){const[e,t]=h.authSchemes
if(e?.name==="sigv4a"&&t?.name==="sigv4"){l=t?.signingRegion??l
d=t?.signingName??d}}const f=await(c.disableClockSkewCorrection?.())===!0
n._disableClockSkewCorrection=f
const g=f||hasEventStreamOutput(n)
n._skipClockSkewSampling=g
if(!g){n._preRequestSystemClockOffset=c.systemClockOffset
n._requestSentAt=Date.now()}return await u.sign(e,{signingDate:f?new Date:(0,a.C)(c.systemClockOffset),signingRegion:l,signingService:d})}errorHandler(e){return t=>{const n=t
if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const t=n.ServerTime??getDateHeader(n.$response)
if(t){const i=throwSigningPropertyError("config",e.config),o=e._preRequestSystemClockOffset,a=e._requestSentAt,c=getAgeHeader(n.$response),u=getUpdatedSystemClockOffset(t,i.systemClockOffset,a,c)
i.systemClockOffset=u
Math.abs(u)>=24e4&&(u!==o||o!==void 0&&o!==u)&&n.$metadata&&(n.$metadata.clockSkewCorrected=!0)}}throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return
const n=getDateHeader(e)
if(n){const i=throwSigningPropertyError("config",t.config),o=t._requestSentAt,a=getAgeHeader(e)
i.systemClockOffset=getUpdatedSystemClockOffset(n,i.systemClockOffset,o,a)}}}}),8898:((e,t,n)=>{n.d(t,{$:()=>a})
const getArrayForCommaSeparatedString=e=>typeof e=="string"&&e.length>0?e.split(",").map(e=>e.trim()):[],getBearerTokenEnvKey=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,i="AWS_AUTH_SCHEME_PREFERENCE",o="auth_scheme_preference",a={environmentVariableSelector:(e,t)=>t?.signingName&&getBearerTokenEnvKey(t.signingName)in e?["httpBearerAuth"]:i in e?getArrayForCommaSeparatedString(e[i]):void 0,configFileSelector:e=>{if(o in e)return getArrayForCommaSeparatedString(e[o])},default:[]}}),4631:((e,t,n)=>{n.d(t,{ho:()=>f})
var i=n(727),o=n(1944)
const a=(()=>function isIdentityExpired(e){return doesIdentityRequireRefresh(e)&&e.expiration.getTime()-Date.now()<3e5})(),doesIdentityRequireRefresh=e=>e.expiration!==void 0,memoizeIdentityProvider=(e,t,n)=>{if(e===void 0)return
const i=typeof e!="function"?async()=>Promise.resolve(e):e
let o,a,c,u=!1
const coalesceProvider=async e=>{a||(a=i(e))
try{o=await a
c=!0
u=!1}finally{a=void 0}return o}
return t===void 0?async e=>{c&&!e?.forceRefresh||(o=await coalesceProvider(e))
return o}:async e=>{c&&!e?.forceRefresh||(o=await coalesceProvider(e))
if(u)return o
if(!n(o)){u=!0
return o}if(t(o)){await coalesceProvider(e)
return o}return o}}
var c=n(8654)
function normalizeCredentialProvider(e,{credentials:t,credentialDefaultProvider:n}){let i
i=t?t?.memoized?t:memoizeIdentityProvider(t,a,doesIdentityRequireRefresh):n?(0,o.t)(n(Object.assign({},e,{parentClientConfig:e}))):async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")}
i.memoized=!0
return i}function bindCallerConfig(e,t){if(t.configBound)return t
const fn=async n=>t({...n,callerClientConfig:e})
fn.memoized=t.memoized
fn.configBound=!0
return fn}var u=n(3559),l=n(3348),d=n(3760)
const h={environmentVariableSelector:e=>(0,l.Q)(e,"AWS_DISABLE_CLOCK_SKEW_CORRECTION",d.c.ENV),configFileSelector:e=>(0,l.Q)(e,"disable_clock_skew_correction",d.c.CONFIG),default:!1},f=(e=>t=>{let n,a=t.credentials,u=!!t.credentials
Object.defineProperty(t,"credentials",{set(e){e&&e!==a&&e!==n&&(u=!0)
a=e
const o=normalizeCredentialProvider(t,{credentials:a,credentialDefaultProvider:t.credentialDefaultProvider}),c=bindCallerConfig(t,o)
if(u&&!c.attributed){const e=typeof a=="object"&&a!==null
n=async t=>{const n=await c(t)
return!e||n.$source&&Object.keys(n.$source).length!==0?n:(0,i.g)(n,"CREDENTIALS_CODE","e")}
n.memoized=c.memoized
n.configBound=c.configBound
n.attributed=!0}else n=c},get(){return n},enumerable:!0,configurable:!0})
t.credentials=a
const{signingEscapePath:l=!0,systemClockOffset:d=t.systemClockOffset||0,sha256:h}=t
let f
f=t.signer?(0,o.t)(t.signer):t.regionInfoProvider?()=>(0,o.t)(t.region)().then(async e=>[await t.regionInfoProvider(e,{useFipsEndpoint:await t.useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||{},e]).then(([e,n])=>{const{signingRegion:i,signingService:o}=e
t.signingRegion=t.signingRegion||i||n
t.signingName=t.signingName||o||t.serviceId
const a={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:h,uriEscapePath:l}
return new(t.signerConstructor||c.B)(a)}):async e=>{const n=(e=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await(0,o.t)(t.region)(),properties:{}},e)).signingRegion,i=e.signingName
t.signingRegion=t.signingRegion||n
t.signingName=t.signingName||i||t.serviceId
const a={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:h,uriEscapePath:l}
return new(t.signerConstructor||c.B)(a)}
return Object.assign(t,{systemClockOffset:d,signingEscapePath:l,signer:f,disableClockSkewCorrection:(0,o.t)(t.disableClockSkewCorrection??e)})})((0,u.Z)(h))}),1972:((e,t,n)=>{n.d(t,{C:()=>getSkewCorrectedDate})
const getSkewCorrectedDate=e=>new Date(Date.now()+e)}),8063:((e,t,n)=>{n.d(t,{U:()=>ProtocolLib})
var i=n(3441),o=n(9835),a=n(6627)
class ProtocolLib{queryCompat
errorRegistry
constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,t){const n=t.getMemberSchemas(),i=Object.values(n).find(e=>!!e.getMergedTraits().httpPayload)
if(i){return i.getMergedTraits().mediaType||(i.isStringSchema()?"text/plain":i.isBlobSchema()?"application/octet-stream":e)}if(!t.isUnitSchema()&&Object.values(n).find(e=>{const{httpQuery:t,httpQueryParams:n,httpHeader:i,httpLabel:o,httpPrefixHeaders:a}=e.getMergedTraits()
return!(t||n||i||o||a!==void 0)}))return e}async getErrorSchemaOrThrowBaseException(e,t,n,i,o,a){let c=e
e.includes("#")&&([,c]=e.split("#"))
const u={$metadata:o,$fault:n.statusCode<500?"client":"server"}
if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.")
try{return{errorSchema:a?.(this.errorRegistry,c)??this.errorRegistry.getSchema(e),errorMetadata:u}}catch(e){i.message=i.message??i.Message??"UnknownError"
const t=this.errorRegistry,n=t.getBaseException()
if(n){const e=t.getErrorCtor(n)??Error
throw this.decorateServiceException(Object.assign(new e({name:c}),u),i)}const o=i,a=o?.message??o?.Message??o?.Error?.Message??o?.Error?.message
throw this.decorateServiceException(Object.assign(new Error(a),{name:c},u),i)}}compose(e,t,n){let i=n
t.includes("#")&&([i]=t.split("#"))
const a=o.O.for(i),c=o.O.for("smithy.ts.sdk.synthetic."+n)
e.copyFrom(a)
e.copyFrom(c)
this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){const n=e.Message??t.Message,o=(0,i.M)(e,t)
n&&(o.message=n)
const a=o.Error??{}
a.Type=o.Error?.Type
a.Code=o.Error?.Code
a.Message=o.Error?.message??o.Error?.Message??n
o.Error=a
const c=o.$metadata.requestId
c&&(o.RequestId=c)
return o}return(0,i.M)(e,t)}setQueryCompatError(e,t){const n=t.headers?.["x-amzn-query-error"]
if(e!==void 0&&n!=null){const[t,i]=n.split(";"),o=Object.keys(e),a={Code:t,Type:i}
e.Code=t
e.Type=i
for(let t=0;t<o.length;t++){const n=o[t]
a[n==="message"?"Message":n]=e[n]}delete a.__type
e.Error=a}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error)
e.Type&&(t.Type=e.Type)
e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch(n){return e.find(e=>a.l1.of(e).getMergedTraits().awsQueryError?.[0]===t)}}}}),7265:((e,t,n)=>{n.d(t,{T:()=>AwsJson1_1Protocol})
var i=n(4501),o=n(685),a=n(8876),c=n(8934),u=n(6627),l=n(8063)
class AwsJsonRpcProtocol extends i.M{serializer
deserializer
serviceTarget
codec
mixin
awsQueryCompatible
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:i,jsonCodec:a}){super({defaultNamespace:e,errorTypeRegistries:t})
this.serviceTarget=n
this.codec=a??new o.p({timestampFormat:{useTrait:!0,default:7},jsonName:!1})
this.serializer=this.codec.createSerializer()
this.deserializer=this.codec.createDeserializer()
this.awsQueryCompatible=!!i
this.mixin=new l.U(this.awsQueryCompatible)}async serializeRequest(e,t,n){const i=await super.serializeRequest(e,t,n)
i.path.endsWith("/")||(i.path+="/")
i.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`
i.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`
this.awsQueryCompatible&&(i.headers["x-amzn-query-mode"]="true");(0,c.L)(e.input)!=="unit"&&i.body||(i.body="{}")
return i}getPayloadCodec(){return this.codec}async handleError(e,t,n,i,o){const{awsQueryCompatible:c}=this
c&&this.mixin.setQueryCompatError(i,n)
const l=(0,a.rh)(n,i,c)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,l,this.options.defaultNamespace)
const{errorSchema:d,errorMetadata:h}=await this.mixin.getErrorSchemaOrThrowBaseException(l,this.options.defaultNamespace,n,i,o,c?this.mixin.findQueryCompatibleError:void 0),f=u.l1.of(d),g=i.message??i.Message??"UnknownError",y=new(this.compositeErrorRegistry.getErrorCtor(d)??Error)({}),v={},w=this.codec.createDeserializer()
for(const[e,t]of f.structIterator())i[e]!=null&&(v[e]=w.readObject(t,i[e]))
c&&this.mixin.queryCompatOutput(i,v)
throw this.mixin.decorateServiceException(Object.assign(y,h,{$fault:f.getMergedTraits().error,message:g},v),i)}}class AwsJson1_1Protocol extends AwsJsonRpcProtocol{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:i,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:i,jsonCodec:o})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}),8741:((e,t,n)=>{n.d(t,{pi:()=>c,sF:()=>fromEnv,yG:()=>a})
var i=n(727),o=n(9902)
const a="AWS_ACCESS_KEY_ID",c="AWS_SECRET_ACCESS_KEY",fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv")
const t=process.env[a],n=process.env[c],u=process.env.AWS_SESSION_TOKEN,l=process.env.AWS_CREDENTIAL_EXPIRATION,d=process.env.AWS_CREDENTIAL_SCOPE,h=process.env.AWS_ACCOUNT_ID
if(t&&n){const e={accessKeyId:t,secretAccessKey:n,...u&&{sessionToken:u},...l&&{expiration:new Date(l)},...d&&{credentialScope:d},...h&&{accountId:h}};(0,i.g)(e,"CREDENTIALS_ENV_VARS","g")
return e}throw new o.C("Unable to find environment variable credentials.",{logger:e?.logger})}}),1956:((e,t,n)=>{n.d(t,{v6:()=>defaultProvider})
var i=n(8741),o=n(7803),a=n(9902),c=n(9300)
const u="AWS_EC2_METADATA_DISABLED",remoteProvider=async e=>{const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:i,fromContainerMetadata:o,fromInstanceMetadata:l}=await n.e(40).then(n.bind(n,2040))
if(process.env[i]||process.env[t]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata")
const{fromHttp:t}=await n.e(689).then(n.bind(n,4689))
return(0,c.c)(t(e),o(e))}if(process.env[u]&&process.env[u]!=="false")return async()=>{throw new a.C("EC2 Instance Metadata Service access disabled",{logger:e.logger})}
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata")
return l(e)}
function memoizeChain(e,t){const n=internalCreateChain(e)
let i,o,a,c
const provider=async e=>{if(e?.forceRefresh){c||(c=n(e).then(e=>{a=e}).finally(()=>{c=void 0}))
await c
return a}a?.expiration&&a?.expiration?.getTime()<Date.now()&&(a=void 0)
if(i)await i
else if(!a||t?.(a)){if(!a){i=n(e).then(e=>{a=e}).finally(()=>{i=void 0})
return provider(e)}o||(o=n(e).then(e=>{a=e}).catch(()=>{}).finally(()=>{o=void 0}))}return a}
return provider}const internalCreateChain=e=>async t=>{let n
for(const i of e)try{return await i(t)}catch(e){n=e
if(e?.tryNextLink)continue
throw e}throw n}
let l=!1
const defaultProvider=(e={})=>memoizeChain([async()=>{if(e.profile??process.env[o.Ch]){if(process.env[i.yG]&&process.env[i.pi]&&!l){(e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.bind(e.logger):console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n")
l=!0}throw new a.C("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0})}e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv")
return(0,i.sF)(e)()},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO")
const{ssoStartUrl:i,ssoAccountId:o,ssoRegion:c,ssoRoleName:u,ssoSession:l}=e
if(!(i||o||c||u||l))throw new a.C("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger})
const{fromSSO:d}=await n.e(383).then(n.bind(n,1383))
return d(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni")
const{fromIni:i}=await n.e(206).then(n.bind(n,206))
return i(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess")
const{fromProcess:i}=await n.e(257).then(n.bind(n,8257))
return i(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile")
const{fromTokenFile:i}=await n.e(281).then(n.bind(n,281))
return i(e)(t)},async()=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider")
return(await remoteProvider(e))()},async()=>{throw new a.C("Could not load credentials from any providers",{tryNextLink:!1,logger:e.logger})}],credentialsTreatedAsExpired),credentialsTreatedAsExpired=e=>e?.expiration!==void 0&&e.expiration.getTime()-Date.now()<3e5}),1238:((e,t,n)=>{const i={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},o=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"")
o||(globalThis.awslambda=globalThis.awslambda||{})
class InvokeStoreBase{static PROTECTED_KEYS=i
isProtectedKey(e){return Object.values(i).includes(e)}getRequestId(){return this.get(i.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(i.X_RAY_TRACE_ID)}getTenantId(){return this.get(i.TENANT_ID)}getTraceparent(){return this.get(i.TRACEPARENT)}getTracestate(){return this.get(i.TRACESTATE)}getBaggage(){return this.get(i.BAGGAGE)}}class InvokeStoreSingle extends InvokeStoreBase{currentContext
getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)
this.currentContext=this.currentContext||{}
this.currentContext[e]=t}run(e,t){this.currentContext=e
return t()}}class InvokeStoreMulti extends InvokeStoreBase{als
static async create(){const e=new InvokeStoreMulti,t=await Promise.resolve().then(n.t.bind(n,6698,23))
e.als=new t.AsyncLocalStorage
return e}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(e){return this.als.getStore()?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)
const n=this.als.getStore()
if(!n)throw new Error("No context available")
n[e]=t}run(e,t){return this.als.run(e,t)}}t.A=void 0;(function(e){let t=null
e.getInstanceAsync=async function getInstanceAsync(e){t||(t=(async()=>{const t=e===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.create():new InvokeStoreSingle
if(!o&&globalThis.awslambda?.InvokeStore)return globalThis.awslambda.InvokeStore
if(!o&&globalThis.awslambda){globalThis.awslambda.InvokeStore=t
return t}return t})())
return t}
e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null
globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore
globalThis.awslambda={InvokeStore:void 0}}}:void 0})(t.A||(t.A={}))}),7579:((e,t,n)=>{n.d(t,{w:()=>getHttpAuthSchemeEndpointRuleSetPlugin})
var i=n(3753)
const resolveAuthOptions=(e,t)=>{if(!t||t.length===0)return e
const n=[]
for(const i of t)for(const t of e)t.schemeId.split("#")[1]===i&&n.push(t)
for(const t of e)n.find(({schemeId:e})=>e===t.schemeId)||n.push(t)
return n}
function convertHttpAuthSchemesToMap(e){const t=new Map
for(const n of e)t.set(n.schemeId,n)
return t}const httpAuthSchemeMiddleware=(e,t)=>(n,o)=>async a=>{const c=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e,o,a.input)),u=e.authSchemePreference?await e.authSchemePreference():[],l=resolveAuthOptions(c,u),d=convertHttpAuthSchemesToMap(e.httpAuthSchemes),h=(0,i.u)(o),f=[]
for(const n of l){const i=d.get(n.schemeId)
if(!i){f.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`)
continue}const a=i.identityProvider(await t.identityProviderConfigProvider(e))
if(!a){f.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`)
continue}const{identityProperties:c={},signingProperties:u={}}=n.propertiesExtractor?.(e,o)||{}
n.identityProperties=Object.assign(n.identityProperties||{},c)
n.signingProperties=Object.assign(n.signingProperties||{},u)
h.selectedHttpAuthScheme={httpAuthOption:n,identity:await a(n.identityProperties),signer:i.signer}
break}if(!h.selectedHttpAuthScheme)throw new Error(f.join("\n"))
return n(a)},o={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:n})=>({applyToStack:i=>{i.addRelativeTo(httpAuthSchemeMiddleware(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:n}),o)}})}),2841:((e,t,n)=>{n.d(t,{l:()=>getHttpSigningPlugin})
var i=n(1871),o=n(3753)
const defaultErrorHandler=e=>e=>{throw e},defaultSuccessHandler=(e,t)=>{},httpSigningMiddleware=e=>(e,t)=>async n=>{if(!i.K.isInstance(n.request))return e(n)
const a=(0,o.u)(t).selectedHttpAuthScheme
if(!a)throw new Error("No HttpAuthScheme was selected: unable to sign request")
const{httpAuthOption:{signingProperties:c={}},identity:u,signer:l}=a,d=await e({...n,request:await l.sign(n.request,u,c)}).catch((l.errorHandler||defaultErrorHandler)(c));(l.successHandler||defaultSuccessHandler)(d.response,c)
return d},a={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},getHttpSigningPlugin=e=>({applyToStack:e=>{e.addRelativeTo(httpSigningMiddleware(),a)}})}),9688:((e,t,n)=>{n.d(t,{h:()=>DefaultIdentityProviderConfig})
var i=n(6852)
class DefaultIdentityProviderConfig{authSchemes=new Map
constructor(e){for(const t in e){if(!(0,i.$)(e,t))continue
const n=e[t]
n!==void 0&&this.authSchemes.set(t,n)}}getIdentityProvider(e){return this.authSchemes.get(e)}}}),1944:((e,t,n)=>{n.d(t,{t:()=>normalizeProvider})
const normalizeProvider=e=>{if(typeof e=="function")return e
const t=Promise.resolve(e)
return()=>t}}),2068:((e,t,n)=>{n.d(t,{k:()=>d})
var i=n(7598),o=n(1821)
const a=64,c=2**53-1
class Sha256Js{digestLength=32
state=Int32Array.from(u)
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
const{inner:n,outer:i}=this,o=new Uint8Array(128)
for(let e=0;e<a;++e){o[e]=54^t[e]
o[e+a]=92^t[e]}n.update(o.subarray(0,a))
i.update(o.subarray(a))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.")
if(this.inner){this.inner.update(e)
return}const t=(0,o.F)(e)
let n=0,{byteLength:i}=t
this.bytesHashed+=i
if(this.bytesHashed*8>c)throw new Error("Cannot hash more than 2^53 - 1 bits")
while(i>0){this.buffer[this.bufferLength++]=t[n++]
i--
if(this.bufferLength===a){this.hashBuffer()
this.bufferLength=0}}}async digest(){const{inner:e,outer:t}=this
if(e&&t){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.")
this.finished=!0
const n=e.digestSync()
t.update(n)
return t.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(u)
this.buffer=new Uint8Array(64)
this.bufferLength=0
this.bytesHashed=0}digestSync(){const e=this.state.slice(),t=this.buffer.slice()
let n=this.bufferLength
const i=this.bytesHashed*8,o=new DataView(t.buffer,t.byteOffset,t.byteLength)
o.setUint8(n++,128)
if((n-1)%a>=56){for(let e=n;e<a;++e)o.setUint8(e,0)
this.hashBufferWith(e,t)
n=0}for(let e=n;e<56;++e)o.setUint8(e,0)
o.setUint32(56,Math.floor(i/4294967296),!1)
o.setUint32(60,i,!1)
this.hashBufferWith(e,t)
const c=new Uint8Array(32)
for(let t=0;t<8;++t){c[t*4]=e[t]>>>24&255
c[t*4+1]=e[t]>>>16&255
c[t*4+2]=e[t]>>>8&255
c[t*4+3]=e[t]>>>0&255}return c}static normalizeKey(e){const t=(0,o.F)(e)
if(t.byteLength>a){const e=new Sha256Js
e.update(t)
const n=e.digestSync(),i=new Uint8Array(a)
i.set(n)
return i}if(t.byteLength<a){const e=new Uint8Array(a)
e.set(t)
return e}return t}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,t){const n=this.w??=new Int32Array(64)
let i=e[0],o=e[1],c=e[2],u=e[3],d=e[4],h=e[5],f=e[6],g=e[7]
for(let e=0;e<a;++e){if(e<16)n[e]=(t[e*4]&255)<<24|(t[e*4+1]&255)<<16|(t[e*4+2]&255)<<8|t[e*4+3]&255
else{let t=n[e-2]
const i=(t>>>17|t<<15)^(t>>>19|t<<13)^t>>>10
t=n[e-15]
const o=(t>>>7|t<<25)^(t>>>18|t<<14)^t>>>3
n[e]=(i+n[e-7]|0)+(o+n[e-16]|0)}const a=(((d>>>6|d<<26)^(d>>>11|d<<21)^(d>>>25|d<<7))+(d&h^~d&f)|0)+(g+(l[e]+n[e]|0)|0)|0,y=((i>>>2|i<<30)^(i>>>13|i<<19)^(i>>>22|i<<10))+(i&o^i&c^o&c)|0
g=f
f=h
h=d
d=u+a|0
u=c
c=o
o=i
i=a+y|0}e[0]+=i
e[1]+=o
e[2]+=c
e[3]+=u
e[4]+=d
e[5]+=h
e[6]+=f
e[7]+=g}}const u=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),l=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),d=(()=>{try{(0,i.createHash)("sha256")
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
this.finished=!1}createHash(){return this.secret?(0,i.createHmac)("sha256",toBuffer(this.secret)):(0,i.createHash)("sha256")}}}():Sha256Js
function toBuffer(e){return typeof e=="string"?e:ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}}),8042:((e,t,n)=>{n.d(t,{o:()=>constructStack})
const getAllAliases=(e,t)=>{const n=[]
e&&n.push(e)
if(t)for(const e of t)n.push(e)
return n},getMiddlewareNameWithAliases=(e,t)=>`${e||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`,constructStack=()=>{let e=[],t=[],n=!1
const a=new Set,sort=e=>e.sort((e,t)=>i[t.step]-i[e.step]||o[t.priority||"normal"]-o[e.priority||"normal"]),removeByName=n=>{let i=!1
const filterCb=e=>{const t=getAllAliases(e.name,e.aliases)
if(t.includes(n)){i=!0
for(const e of t)a.delete(e)
return!1}return!0}
e=e.filter(filterCb)
t=t.filter(filterCb)
return i},removeByReference=n=>{let i=!1
const filterCb=e=>{if(e.middleware===n){i=!0
for(const t of getAllAliases(e.name,e.aliases))a.delete(t)
return!1}return!0}
e=e.filter(filterCb)
t=t.filter(filterCb)
return i},cloneTo=n=>{e.forEach(e=>{n.add(e.middleware,{...e})})
t.forEach(e=>{n.addRelativeTo(e.middleware,{...e})})
n.identifyOnResolve?.(c.identifyOnResolve())
return n},expandRelativeMiddlewareList=e=>{const t=[]
e.before.forEach(e=>{e.before.length===0&&e.after.length===0?t.push(e):t.push(...expandRelativeMiddlewareList(e))})
t.push(e)
e.after.reverse().forEach(e=>{e.before.length===0&&e.after.length===0?t.push(e):t.push(...expandRelativeMiddlewareList(e))})
return t},getMiddlewareList=(n=!1)=>{const i=[],o=[],a={}
e.forEach(e=>{const t={...e,before:[],after:[]}
for(const e of getAllAliases(t.name,t.aliases))a[e]=t
i.push(t)})
t.forEach(e=>{const t={...e,before:[],after:[]}
for(const e of getAllAliases(t.name,t.aliases))a[e]=t
o.push(t)})
o.forEach(e=>{if(e.toMiddleware){const t=a[e.toMiddleware]
if(t===void 0){if(n)return
throw new Error(`${e.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(e.name,e.aliases)} middleware ${e.relation} ${e.toMiddleware}`)}e.relation==="after"&&t.after.push(e)
e.relation==="before"&&t.before.push(e)}})
return sort(i).map(expandRelativeMiddlewareList).reduce((e,t)=>{e.push(...t)
return e},[])},c={add:(t,n={})=>{const{name:i,override:o,aliases:c}=n,u={step:"initialize",priority:"normal",middleware:t,...n},l=getAllAliases(i,c)
if(l.length>0){if(l.some(e=>a.has(e))){if(!o)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i,c)}'`)
for(const t of l){const n=e.findIndex(e=>e.name===t||e.aliases?.some(e=>e===t))
if(n===-1)continue
const o=e[n]
if(o.step!==u.step||u.priority!==o.priority)throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware with ${o.priority} priority in ${o.step} step cannot be overridden by "${getMiddlewareNameWithAliases(i,c)}" middleware with ${u.priority} priority in ${u.step} step.`)
e.splice(n,1)}}for(const e of l)a.add(e)}e.push(u)},addRelativeTo:(e,n)=>{const{name:i,override:o,aliases:c}=n,u={middleware:e,...n},l=getAllAliases(i,c)
if(l.length>0){if(l.some(e=>a.has(e))){if(!o)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i,c)}'`)
for(const e of l){const n=t.findIndex(t=>t.name===e||t.aliases?.some(t=>t===e))
if(n===-1)continue
const o=t[n]
if(o.toMiddleware!==u.toMiddleware||o.relation!==u.relation)throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware ${o.relation} "${o.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(i,c)}" middleware ${u.relation} "${u.toMiddleware}" middleware.`)
t.splice(n,1)}}for(const e of l)a.add(e)}t.push(u)},clone:()=>cloneTo(constructStack()),use:e=>{e.applyToStack(c)},remove:e=>typeof e=="string"?removeByName(e):removeByReference(e),removeByTag:n=>{let i=!1
const filterCb=e=>{const{tags:t,name:o,aliases:c}=e
if(t&&t.includes(n)){const e=getAllAliases(o,c)
for(const t of e)a.delete(t)
i=!0
return!1}return!0}
e=e.filter(filterCb)
t=t.filter(filterCb)
return i},concat:e=>{const t=cloneTo(constructStack())
t.use(e)
t.identifyOnResolve(n||t.identifyOnResolve()||(e.identifyOnResolve?.()??!1))
return t},applyToStack:cloneTo,identify:()=>getMiddlewareList(!0).map(e=>{const t=e.step??e.relation+" "+e.toMiddleware
return getMiddlewareNameWithAliases(e.name,e.aliases)+" - "+t}),identifyOnResolve(e){typeof e=="boolean"&&(n=e)
return n},resolve:(e,t)=>{for(const n of getMiddlewareList().map(e=>e.middleware).reverse())e=n(e,t)
n&&console.log(c.identify())
return e}}
return c},i={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},o={high:3,normal:2,low:1}}),51:((e,t,n)=>{n.d(t,{N:()=>NoOpLogger})
class NoOpLogger{trace(){}debug(){}info(){}warn(){}error(){}}}),5747:((e,t,n)=>{n.d(t,{k:()=>makeBuilder})
var i=n(876),o=n(8042),a=n(6627)
const c="***SensitiveInformation***"
function schemaLogFilter(e,t){if(t==null)return t
const n=a.l1.of(e)
if(n.getMergedTraits().sensitive)return c
if(n.isListSchema()){const e=n.getValueSchema()
if(e.getMergedTraits().sensitive)return c
if(Array.isArray(t))return t.map(t=>schemaLogFilter(e,t))}else if(n.isMapSchema()){const e=n.getValueSchema()
if(n.getKeySchema().getMergedTraits().sensitive||e.getMergedTraits().sensitive)return c
if(typeof t=="object")return Object.fromEntries(Object.entries(t).map(([t,n])=>[t,schemaLogFilter(e,n)]))}else if(n.isStructSchema()&&typeof t=="object"){const e=t,i={}
for(const[t,o]of n.structIterator())e[t]!=null&&(i[t]=schemaLogFilter(o,e[t]))
return i}return t}const u=Symbol.for("@smithy/op-event-stream")
class Command{middlewareStack=(0,o.o)()
schema
static classBuilder(){return new ClassBuilder}resolveMiddlewareWithContext(e,t,n,{middlewareFn:o,clientName:c,commandName:l,inputFilterSensitiveLog:d,outputFilterSensitiveLog:h,smithyContext:f,additionalContext:g,CommandCtor:y}){for(const i of o.bind(this)(y,e,t,n))this.middlewareStack.use(i)
const v=e.concat(this.middlewareStack),{logger:w}=t,S=g[i.V],b={logger:w,clientName:c,commandName:l,inputFilterSensitiveLog:d,outputFilterSensitiveLog:h,...g,[i.V]:{...S,commandInstance:this,...f,...n?.metricsRecorder===void 0?{}:{metricsRecorder:n.metricsRecorder},...n?.abortSignal===void 0?{}:{abortSignal:n.abortSignal}}},{requestHandler:E}=t
let C,T=n??{}
if(T.metricsRecorder){T={...T}
delete T.metricsRecorder}const x=this.schema,R=x?.[u]
if(R!==void 0)C=R
else if(x&&Array.isArray(x)&&x[0]===9){const[,,,,e,t]=x
C=x[u]=Boolean(a.l1.of(e).getEventStreamMember()||a.l1.of(t).getEventStreamMember())}C&&(T={isEventStream:C,...T})
return v.resolve(e=>E.handle(e.request,T),b)}}class ClassBuilder{_init=()=>{}
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
return this}s(e,t,n={}){this._smithyContext={service:e,operation:t,...n}
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
this.schema=e._operationSchema}resolveMiddleware(n,i,o){const a=e._operationSchema,c=a?.[4]??a?.input,u=a?.[5]??a?.output
return this.resolveMiddlewareWithContext(n,i,o,{CommandCtor:t,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(a?schemaLogFilter.bind(null,c):e=>e),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(a?schemaLogFilter.bind(null,u):e=>e),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e._serializer
deserialize=e._deserializer}}}function makeBuilder(e,t,n,i){return function makeCommand(o,a,c,u,l={}){const d=Object.assign({},e,o)
return Command.classBuilder().ep(d).m(function(e,t,n,o){const c=a.call(this,e,t,n,o)
c.unshift(i(n,e.getEndpointParameterInstructions()))
return c}).s(t,c,l).n(n,c.charAt(0).toUpperCase()+c.slice(1)+"Command").sc(u).build()}}}),7860:((e,t,n)=>{n.d(t,{K:()=>Client})
var i=n(8042)
class Client{config
middlewareStack=(0,i.o)()
initConfig
handlers
constructor(e){this.config=e
const{protocol:t,protocolSettings:n}=e
n&&typeof t=="function"&&(e.protocol=new t(n))}send(e,t,n){const i=typeof t!="function"?t:void 0,o=typeof t=="function"?t:n
let a
if(i===void 0&&this.config.cacheMiddleware===!0){this.handlers||(this.handlers=new WeakMap)
const t=this.handlers
if(t.has(e.constructor))a=t.get(e.constructor)
else{a=e.resolveMiddleware(this.middlewareStack,this.config,i)
t.set(e.constructor,a)}}else{delete this.handlers
a=e.resolveMiddleware(this.middlewareStack,this.config,i)}if(!o)return a(e).then(e=>e.output)
a(e).then(e=>o(null,e.output),e=>o(e)).catch(()=>{})}destroy(){this.config?.requestHandler?.destroy?.()
delete this.handlers}}}),7613:((e,t,n)=>{n.d(t,{l:()=>loadConfigsForDefaultMode})
const loadConfigsForDefaultMode=e=>{switch(e){case"standard":case"cross-region":return{retryMode:"standard",connectionTimeout:3100}
case"in-region":return{retryMode:"standard",connectionTimeout:1100}
case"mobile":return{retryMode:"standard",connectionTimeout:3e4}
default:return{}}}}),3816:((e,t,n)=>{n.d(t,{I:()=>emitWarningIfUnsupportedVersion})
let i=!1
const emitWarningIfUnsupportedVersion=e=>{e&&!i&&parseInt(e.substring(1,e.indexOf(".")))<16&&(i=!0)}}),3441:((e,t,n)=>{n.d(t,{M:()=>decorateServiceException,T:()=>ServiceException})
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
const n=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0
let i=!1
if(n){let e=Object.getPrototypeOf(t)
while(e&&e!==Object.prototype){const t=e.constructor,o=t!==ServiceException&&Object.prototype.hasOwnProperty.call(t,"shapeId")?t?.shapeId:void 0
if(o){i=!0
if(o===n)return!0}e=Object.getPrototypeOf(e)}}if(n&&i)return!1
const o=this.name
if(o&&o.length>=6){if(t.name===o)return!0
let e=Object.getPrototypeOf(t)
while(e&&e!==Object.prototype){const t=e.constructor?.name
if(t&&t!=="Error"&&t===o)return!0
e=Object.getPrototypeOf(e)}}}return!1}}const decorateServiceException=(e,t={})=>{Object.entries(t).filter(([,e])=>e!==void 0).forEach(([t,n])=>{e[t]!=null&&e[t]!==""||(e[t]=n)})
const n=e.message||e.Message||"UnknownError"
e.message=n
delete e.Message
return e}}),2061:((e,t,n)=>{n.d(t,{xA:()=>getDefaultExtensionConfiguration,uv:()=>resolveDefaultRuntimeConfig})
var i,o=n(6852);(function(e){e.MD5="md5"
e.CRC32="crc32"
e.CRC32C="crc32c"
e.SHA1="sha1"
e.SHA256="sha256"})(i||(i={}))
const a=Object.values(i),checksum_getChecksumConfiguration=e=>{const t=[]
for(const n in i){if(!(0,o.$)(i,n))continue
const a=i[n]
e[a]!==void 0&&t.push({algorithmId:()=>a,checksumConstructor:()=>e[a]})}for(const[n,i]of Object.entries(e.checksumAlgorithms??{}))t.push({algorithmId:()=>n,checksumConstructor:()=>i})
return{addChecksumAlgorithm(n){e.checksumAlgorithms=e.checksumAlgorithms??{}
const i=n.algorithmId(),o=n.checksumConstructor()
a.includes(i)?e.checksumAlgorithms[i.toUpperCase()]=o:e.checksumAlgorithms[i]=o
t.push(n)},checksumAlgorithms(){return t}}},checksum_resolveChecksumRuntimeConfig=e=>{const t={}
e.checksumAlgorithms().forEach(e=>{const n=e.algorithmId()
a.includes(n)&&(t[n]=e.checksumConstructor())})
return t},getRetryConfiguration=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.retryStrategy}}),resolveRetryRuntimeConfig=e=>{const t={}
t.retryStrategy=e.retryStrategy()
return t},getDefaultExtensionConfiguration=e=>Object.assign(checksum_getChecksumConfiguration(e),getRetryConfiguration(e)),resolveDefaultRuntimeConfig=e=>Object.assign(checksum_resolveChecksumRuntimeConfig(e),resolveRetryRuntimeConfig(e))}),2766:((e,t,n)=>{n.d(t,{e$:()=>a})
var i=n(3348),o=n(3760)
const a={environmentVariableSelector:e=>(0,i.Q)(e,"AWS_USE_DUALSTACK_ENDPOINT",o.c.ENV),configFileSelector:e=>(0,i.Q)(e,"use_dualstack_endpoint",o.c.CONFIG),default:!1}}),4824:((e,t,n)=>{n.d(t,{Ko:()=>a})
var i=n(3348),o=n(3760)
const a={environmentVariableSelector:e=>(0,i.Q)(e,"AWS_USE_FIPS_ENDPOINT",o.c.ENV),configFileSelector:e=>(0,i.Q)(e,"use_fips_endpoint",o.c.CONFIG),default:!1}}),446:((e,t,n)=>{n.d(t,{GG:()=>o,zH:()=>a})
var i=n(7848)
const o={environmentVariableSelector:e=>e.AWS_REGION,configFileSelector:e=>e.region,default:async()=>{const e=await(0,i.b)()
if(e)return e
throw new Error("Region is missing")}},a={preferredFile:"credentials"}}),7848:((e,t,n)=>{n.d(t,{b:()=>getInstanceMetadataRegion})
var i=n(1007)
let o=0
const getInstanceMetadataRegion=async()=>{if(!(process.env[i.tn]||Date.now()<o))try{const e=resolveImdsEndpoint(),t=(await imdsRequest({...e,path:i.EG,method:"PUT",headers:{[i.nF]:"21600"}})).toString()
return(await imdsRequest({...e,path:i.FT,method:"GET",headers:{[i.cC]:t}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}},cacheNegativeAndReturnUndefined=()=>{o=Date.now()+6e4},resolveImdsEndpoint=()=>{const e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT
if(e){const t=new URL(e)
return{hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},imdsRequest=async e=>{const{request:t}=await Promise.resolve().then(n.t.bind(n,7067,23))
return new Promise((n,i)=>{const o=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.headers,timeout:1e3,signal:AbortSignal.timeout(1e3)})
o.on("error",e=>{i(e)
o.destroy()})
o.on("timeout",()=>{i(new Error("TimeoutError from instance metadata service"))
o.destroy()})
o.on("response",e=>{const{statusCode:t=400}=e
if(t<200||t>=300){i(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:t}))
o.destroy()
return}const a=[]
e.on("data",e=>a.push(e))
e.on("end",()=>{n(Buffer.concat(a))
o.destroy()})})
o.end()})}}),9053:((e,t,n)=>{n.d(t,{T:()=>resolveRegionConfig})
var i=n(6370)
const o=new Set,checkRegion=(e,t=i.X)=>{if(o.has(e)||t(e))o.add(e)
else{if(e!=="*")throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`)
console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.')}},isFipsRegion=e=>typeof e=="string"&&(e.startsWith("fips-")||e.endsWith("-fips")),getRealRegion=e=>isFipsRegion(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e,resolveRegionConfig=e=>{const{region:t,useFipsEndpoint:n}=e
if(!t)throw new Error("Region is missing")
return Object.assign(e,{region:async()=>{const e=typeof t=="function"?await t():t,n=getRealRegion(e)
checkRegion(n)
return n},useFipsEndpoint:async()=>{const e=typeof t=="string"?t:await t()
return!!isFipsRegion(e)||(typeof n!="function"?Promise.resolve(!!n):n())}})}}),1007:((e,t,n)=>{n.d(t,{EG:()=>d,FT:()=>l,J9:()=>i,RY:()=>a,US:()=>u,cC:()=>h,dr:()=>o,nF:()=>f,tn:()=>c})
const i="AWS_EXECUTION_ENV",o="AWS_REGION",a="AWS_DEFAULT_REGION",c="AWS_EC2_METADATA_DISABLED",u=["in-region","cross-region","mobile","standard","legacy"],l="/latest/meta-data/placement/region",d="/latest/api/token",h="x-aws-ec2-metadata-token",f="x-aws-ec2-metadata-token-ttl-seconds"}),5412:((e,t,n)=>{n.d(t,{I:()=>resolveDefaultsModeConfig})
var i=n(446),o=n(7848),a=n(3559),c=n(909),u=n(1007)
const l={environmentVariableSelector:e=>e.AWS_DEFAULTS_MODE,configFileSelector:e=>e.defaults_mode,default:"legacy"},resolveDefaultsModeConfig=({region:e=(0,a.Z)(i.GG),defaultsMode:t=(0,a.Z)(l)}={})=>(0,c.B)(async()=>{const n=typeof t=="function"?await t():t
switch(n?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(e)
case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(n?.toLocaleLowerCase())
case void 0:return Promise.resolve("legacy")
default:throw new Error(`Invalid parameter for "defaultsMode", expect ${u.US.join(", ")}, got ${n}`)}}),resolveNodeDefaultsModeAuto=async e=>{if(e){const t=typeof e=="function"?await e():e,n=await inferPhysicalRegion()
return n?t===n?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.env[u.J9]&&(process.env[u.dr]||process.env[u.RY])?process.env[u.dr]??process.env[u.RY]:(0,o.b)()}),3559:((e,t,n)=>{n.d(t,{Z:()=>loadConfig})
var i=n(9300),o=n(909),a=n(9902)
function getSelectorName(e){try{const t=new Set(Array.from(e.match(/([A-Z_]){3,}/g)??[]))
t.delete("CONFIG")
t.delete("CONFIG_PREFIX_SEPARATOR")
t.delete("ENV")
return[...t].join(", ")}catch(t){return e}}const fromEnv=(e,t)=>async()=>{try{const n=e(process.env,t)
if(n===void 0)throw new Error
return n}catch(n){throw new a.C(n.message||`Not found in ENV: ${getSelectorName(e.toString())}`,{logger:t?.logger})}}
var c=n(7803),u=n(5925)
const fromSharedConfigFiles=(e,{preferredFile:t="config",...n}={})=>async()=>{const i=(0,c.Bz)(n),{configFile:o,credentialsFile:l}=await(0,u.p)(n),d=l[i]||{},h=o[i]||{},f=t==="config"?{...d,...h}:{...h,...d}
try{const n=e(f,t==="config"?o:l)
if(n===void 0)throw new Error
return n}catch(t){throw new a.C(t.message||`Not found in config files w/ profile [${i}]: ${getSelectorName(e.toString())}`,{logger:n.logger})}},fromValue=e=>()=>Promise.resolve(e),isFunction=e=>typeof e=="function",fromStatic=e=>isFunction(e)?async()=>await e():fromValue(e),loadConfig=({environmentVariableSelector:e,configFileSelector:t,default:n},a={})=>{const{signingName:c,logger:u}=a,l={signingName:c,logger:u}
return(0,o.B)((0,i.c)(fromEnv(e,l),fromSharedConfigFiles(t,a),fromStatic(n)))}}),9902:((e,t,n)=>{n.d(t,{C:()=>CredentialsProviderError})
var i=n(2348)
class CredentialsProviderError extends i.m{name="CredentialsProviderError"
constructor(e,t=!0){super(e,t)
Object.setPrototypeOf(this,CredentialsProviderError.prototype)}}}),2348:((e,t,n)=>{n.d(t,{m:()=>ProviderError})
class ProviderError extends Error{name="ProviderError"
tryNextLink
constructor(e,t=!0){let n,i=!0
if(typeof t=="boolean"){n=void 0
i=t}else if(t!=null&&typeof t=="object"){n=t.logger
i=t.tryNextLink??!0}super(e)
this.tryNextLink=i
Object.setPrototypeOf(this,ProviderError.prototype)
n?.debug?.(`@smithy/property-provider ${i?"->":"(!)"} ${e}`)}static from(e,t=!0){return Object.assign(new this(e.message,t),e)}}}),9300:((e,t,n)=>{n.d(t,{c:()=>chain})
var i=n(2348)
const chain=(...e)=>async()=>{if(e.length===0)throw new i.m("No providers in chain")
let t
for(const n of e)try{return await n()}catch(e){t=e
if(e?.tryNextLink)continue
throw e}throw t}}),909:((e,t,n)=>{n.d(t,{B:()=>memoize})
const memoize=(e,t,n)=>{let i,o,a,c=!1
const coalesceProvider=async()=>{o||(o=e())
try{i=await o
a=!0
c=!1}finally{o=void 0}return i}
return t===void 0?async e=>{a&&!e?.forceRefresh||(i=await coalesceProvider())
return i}:async e=>{a&&!e?.forceRefresh||(i=await coalesceProvider())
if(c)return i
if(n&&!n(i)){c=!0
return i}if(t(i)){await coalesceProvider()
return i}return i}}}),4396:((e,t,n)=>{n.d(t,{Q:()=>i})
const i="."}),7803:((e,t,n)=>{n.d(t,{Bz:()=>getProfileName,Ch:()=>i})
const i="AWS_PROFILE",getProfileName=e=>e.profile||process.env[i]||"default"}),5925:((e,t,n)=>{n.d(t,{p:()=>loadSharedConfigFiles})
var i,o=n(6760);(function(e){e.PROFILE="profile"
e.SSO_SESSION="sso-session"
e.SERVICES="services"})(i||(i={}))
var a=n(4396)
const getConfigData=e=>Object.entries(e).filter(([e])=>{const t=e.indexOf(a.Q)
return t!==-1&&Object.values(i).includes(e.substring(0,t))}).reduce((e,[t,n])=>{const o=t.indexOf(a.Q)
e[t.substring(0,o)===i.PROFILE?t.substring(o+1):t]=n
return e},{...e.default&&{default:e.default}})
var c=n(8161)
const u={},getHomeDirCacheKey=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{const{HOME:e,USERPROFILE:t,HOMEPATH:n,HOMEDRIVE:i=`C:${o.sep}`}=process.env
if(e)return e
if(t)return t
if(n)return`${i}${n}`
const a=getHomeDirCacheKey()
u[a]||(u[a]=(0,c.homedir)())
return u[a]},getConfigFilepath=()=>process.env.AWS_CONFIG_FILE||(0,o.join)(getHomeDir(),".aws","config"),getCredentialsFilepath=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,o.join)(getHomeDir(),".aws","credentials"),l=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,d=["__proto__","profile __proto__"],parseIni=e=>{const t={}
let n,o
for(const c of e.split(/\r?\n/)){const e=c.split(/(^|\s)[;#]/)[0].trim()
if(e[0]==="["&&e[e.length-1]==="]"){n=void 0
o=void 0
const t=e.substring(1,e.length-1),c=l.exec(t)
if(c){const[,e,,t]=c
Object.values(i).includes(e)&&(n=[e,t].join(a.Q))}else n=t
if(d.includes(t))throw new Error(`Found invalid profile name "${t}"`)}else if(n){const i=e.indexOf("=")
if(![0,-1].includes(i)){const[u,l]=[e.substring(0,i).trim(),e.substring(i+1).trim()]
if(l==="")o=u
else{o&&c.trimStart()===c&&(o=void 0)
t[n]=t[n]||{}
const e=o?[o,u].join(a.Q):u
t[n][e]=l}}}}return t}
var h=n(4583)
const swallowError=()=>({}),loadSharedConfigFiles=async(e={})=>{const{filepath:t=getCredentialsFilepath(),configFilepath:n=getConfigFilepath()}=e,i=getHomeDir()
let a=t
t.startsWith("~/")&&(a=(0,o.join)(i,t.slice(2)))
let c=n
n.startsWith("~/")&&(c=(0,o.join)(i,n.slice(2)))
const u=await Promise.all([(0,h.TA)(c,{ignoreCache:e.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError),(0,h.TA)(a,{ignoreCache:e.ignoreCache}).then(parseIni).catch(swallowError)])
return{configFile:u[0],credentialsFile:u[1]}}}),4583:((e,t,n)=>{n.d(t,{Jj:()=>a,TA:()=>readFile})
var i=n(1455)
const o={},a={},readFile=(e,t)=>{if(a[e]!==void 0)return a[e]
o[e]&&!t?.ignoreCache||(o[e]=(0,i.readFile)(e,"utf8"))
return o[e]}}),3348:((e,t,n)=>{n.d(t,{Q:()=>booleanSelector})
const booleanSelector=(e,t,n)=>{if(t in e){if(e[t]==="true")return!0
if(e[t]==="false")return!1
throw new Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`)}}}),3760:((e,t,n)=>{n.d(t,{c:()=>i})
var i;(function(e){e.ENV="env"
e.CONFIG="shared config entry"})(i||(i={}))}),7926:((e,t,n)=>{n.d(t,{rD:()=>S,Co:()=>w})
var i=n(3559),o=n(4396)
const a="AWS_ENDPOINT_URL",c="endpoint_url",getEndpointUrlConfig=e=>({environmentVariableSelector:t=>{const n=e.split(" ").map(e=>e.toUpperCase()),i=t[[a,...n].join("_")]
if(i)return i
return t[a]||void 0},configFileSelector:(t,n)=>{if(t.services){const i=["services",t.services].join(o.Q)
if(!n||!n[i])throw new Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`)
const a=n[i][[e.split(" ").map(e=>e.toLowerCase()).join("_"),c].join(o.Q)]
if(a)return a}const i=t[c]
if(i)return i},default:void 0})
var u=n(3348),l=n(3760)
const d={environmentVariableSelector:e=>(0,u.Q)(e,"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",l.c.ENV),configFileSelector:e=>(0,u.Q)(e,"ignore_configured_endpoint_urls",l.c.CONFIG),default:!1},getEndpointFromConfig=async e=>{if(!await(0,i.Z)(d)())return(0,i.Z)(getEndpointUrlConfig(e??""))()}
var h=n(4026),f=n(3753)
function setFeature(e,t,n){e.__smithy_context?e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}}
e.__smithy_context.features[t]=n}function bindEndpointMiddleware(e){const t=(0,h.g)(e)
return({config:e,instructions:n})=>(i,o)=>async a=>{e.isCustomEndpoint&&setFeature(o,"ENDPOINT_OVERRIDE","N")
const c=await t(a.input,{getEndpointParameterInstructions(){return n}},{...e},o)
o.endpointV2=c
o.authSchemes=c.properties?.authSchemes
const u=o.authSchemes?.[0]
if(u){o.signing_region=u.signingRegion
o.signing_service=u.signingName
const e=(0,f.u)(o),t=e?.selectedHttpAuthScheme?.httpAuthOption
t&&(t.signingProperties=Object.assign(t.signingProperties||{},{signing_region:u.signingRegion,signingRegion:u.signingRegion,signing_service:u.signingName,signingName:u.signingName,signingRegionSet:u.signingRegionSet},u.properties))}return i({...a})}}const g={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"}
var y=n(4876),v=n(89);(0,h.g)(getEndpointFromConfig)
const w=function bindResolveEndpointConfig(e){return t=>{const n=t.tls??!0,{endpoint:i,useDualstackEndpoint:o,useFipsEndpoint:a}=t,c=i!=null?async()=>(0,v.a)(await(0,y.t)(i)()):void 0,u=!!i,l=Object.assign(t,{endpoint:c,tls:n,isCustomEndpoint:u,useDualstackEndpoint:(0,y.t)(o??!1),useFipsEndpoint:(0,y.t)(a??!1),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls})
let d
l.serviceConfiguredEndpoint=async()=>{t.serviceId&&!d&&(d=e(t.serviceId))
return d}
return l}}(getEndpointFromConfig),S=(bindEndpointMiddleware(getEndpointFromConfig),function bindGetEndpointPlugin(e){const t=bindEndpointMiddleware(e)
return(e,n)=>({applyToStack:i=>{i.addRelativeTo(t({config:e,instructions:n}),g)}})}(getEndpointFromConfig))}),4026:((e,t,n)=>{n.d(t,{g:()=>bindGetEndpointFromInstructions,x:()=>resolveParams})
const resolveParamsForS3=async e=>{const t=e?.Bucket||""
typeof e.Bucket=="string"&&(e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?")))
if(isArnBucketName(t)){if(e.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!isDnsCompatibleBucketName(t)||t.indexOf(".")!==-1&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==t||t.length<3)&&(e.ForcePathStyle=!0)
if(e.DisableMultiRegionAccessPoints){e.disableMultiRegionAccessPoints=!0
e.DisableMRAP=!0}return e},i=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,o=/(\d+\.){3}\d+/,a=/\.\./,isDnsCompatibleBucketName=e=>i.test(e)&&!o.test(e)&&!a.test(e),isArnBucketName=e=>{const[t,n,i,,,o]=e.split(":"),a=t==="arn"&&e.split(":").length>=6,c=Boolean(a&&n&&i&&o)
if(a&&!c)throw new Error(`Invalid ARN: ${e} was an invalid ARN.`)
return c},createConfigValueProvider=(e,t,n,i=!1)=>{const configProvider=async()=>{let o
if(i){const i=n.clientContextParams,a=i?.[e]
o=a??n[e]??n[t]}else o=n[e]??n[t]
return typeof o=="function"?o():o}
return e==="credentialScope"||t==="CredentialScope"?async()=>{const e=typeof n.credentials=="function"?await n.credentials():n.credentials
return e?.credentialScope??e?.CredentialScope}:e==="accountId"||t==="AccountId"?async()=>{const e=typeof n.credentials=="function"?await n.credentials():n.credentials
return e?.accountId??e?.AccountId}:e==="endpoint"||t==="endpoint"?async()=>{if(n.isCustomEndpoint===!1)return
const e=await configProvider()
if(e&&typeof e=="object"){if("url"in e)return e.url.href
if("hostname"in e){const{protocol:t,hostname:n,port:i,path:o}=e
return`${t}//${n}${i?":"+i:""}${o}`}}return e}:configProvider}
var c=n(89)
function bindGetEndpointFromInstructions(e){return async(t,n,i,o)=>{if(!i.isCustomEndpoint&&!i.ignoreConfiguredEndpointUrls){let t
t=i.serviceConfiguredEndpoint?await i.serviceConfiguredEndpoint():await e(i.serviceId)
if(t){i.endpoint=()=>Promise.resolve((0,c.a)(t))
i.isCustomEndpoint=!0
o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`)}}const a=await resolveParams(t,n,i)
if(typeof i.endpointProvider!="function")throw new Error("config.endpointProvider is not set.")
const u=i.endpointProvider(a,o)
if(i.isCustomEndpoint&&i.endpoint){const e=await i.endpoint()
if(e?.headers){u.headers??={}
for(const[t,n]of Object.entries(e.headers))u.headers[t]=Array.isArray(n)?n:[n]}}return u}}const resolveParams=async(e,t,n)=>{const i={},o=t?.getEndpointParameterInstructions?.()||{}
for(const[t,a]of Object.entries(o))switch(a.type){case"staticContextParams":i[t]=a.value
break
case"contextParams":i[t]=e[a.name]
break
case"clientContextParams":case"builtInParams":i[t]=await createConfigValueProvider(a.name,t,n,a.type!=="builtInParams")()
break
case"operationContextParams":i[t]=a.get(e)
break
default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(a))}Object.keys(o).length===0&&Object.assign(i,n)
String(n.serviceId).toLowerCase()==="s3"&&await resolveParamsForS3(i)
return i}}),2988:((e,t,n)=>{n.d(t,{d:()=>BinaryDecisionDiagram})
class BinaryDecisionDiagram{nodes
root
conditions
results
constructor(e,t,n,i){this.nodes=e
this.root=t
this.conditions=n
this.results=i}static from(e,t,n,i){return new BinaryDecisionDiagram(e,t,n,i)}}}),4397:((e,t,n)=>{n.d(t,{k:()=>EndpointCache})
class EndpointCache{capacity
data=new Map
parameters=[]
constructor({size:e,params:t}){this.capacity=e??50
t&&(this.parameters=t)}get(e,t){const n=this.hash(e)
if(n===!1)return t()
if(!this.data.has(n)){if(this.data.size>this.capacity+10){const e=this.data.keys()
let t=0
while(1){const{value:n,done:i}=e.next()
this.data.delete(n)
if(i||++t>10)break}}this.data.set(n,t())}return this.data.get(n)}size(){return this.data.size}hash(e){let t=""
const{parameters:n}=this
if(n.length===0)return!1
for(const i of n){const n=e[i],o=n==null?"\0":String(n)
if(o.includes("|;"))return!1
t+=o+"|;"}return t}}}),6467:((e,t,n)=>{n.d(t,{c:()=>decideEndpoint})
class EndpointError extends Error{constructor(e){super(e)
this.name="EndpointError"}}function toDebugString(e){return typeof e!="object"||e==null?e:"ref"in e?`$${toDebugString(e.ref)}`:"fn"in e?`${e.fn}(${(e.argv||[]).map(toDebugString).join(", ")})`:JSON.stringify(e,null,2)}var i=n(7228)
const getAttrPathList=e=>{const t=e.split("."),n=[]
for(const i of t){const t=i.indexOf("[")
if(t!==-1){if(i.indexOf("]")!==i.length-1)throw new EndpointError(`Path: '${e}' does not end with ']'`)
const o=i.slice(t+1,-1)
if(Number.isNaN(parseInt(o)))throw new EndpointError(`Invalid array index: '${o}' in path: '${e}'`)
t!==0&&n.push(i.slice(0,t))
n.push(o)}else n.push(i)}return n},getAttr=(e,t)=>getAttrPathList(t).reduce((n,i)=>{if(typeof n!="object")throw new EndpointError(`Index '${i}' in '${t}' not found in '${JSON.stringify(e)}'`)
if(Array.isArray(n)){const e=parseInt(i)
return n[e<0?n.length+e:e]}return n[i]},e)
var o,a=n(6370);(function(e){e.HTTP="http"
e.HTTPS="https"})(o||(o={}))
var c=n(7298)
const u={[o.HTTP]:80,[o.HTTPS]:443},l={booleanEquals:(e,t)=>e===t,coalesce:function coalesce(...e){for(const t of e)if(t!=null)return t},getAttr:getAttr,isSet:e=>e!=null,isValidHostLabel:a.X,ite:function ite(e,t,n){return e?t:n},not:e=>!e,parseURL:e=>{const t=(()=>{try{if(e instanceof URL)return e
if(typeof e=="object"&&"hostname"in e){const{hostname:t,port:n,protocol:i="",path:o="",query:a={}}=e,c=new URL(`${i}//${t}${n?`:${n}`:""}${o}`)
c.search=Object.entries(a).map(([e,t])=>`${e}=${t}`).join("&")
return c}return new URL(e)}catch(e){return null}})()
if(!t){console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`)
return null}const n=t.href,{host:i,hostname:a,pathname:l,protocol:d,search:h}=t
if(h)return null
const f=d.slice(0,-1)
if(!Object.values(o).includes(f))return null
const g=(0,c.o)(a)
return{scheme:f,authority:`${i}${n.includes(`${i}:${u[f]}`)||typeof e=="string"&&e.includes(`${i}:${u[f]}`)?`:${u[f]}`:""}`,path:l,normalizedPath:l.endsWith("/")?l:`${l}/`,isIp:g}},split:function split(e,t,n){if(n===1)return[e]
if(e==="")return[""]
const i=e.split(t)
return n===0?i:i.slice(0,n-1).concat(i.slice(1).join(t))},stringEquals:(e,t)=>e===t,substring:(e,t,n,i)=>e==null||t>=n||e.length<n||/[^\u0000-\u007f]/.test(e)?null:i?e.substring(e.length-n,e.length-t):e.substring(t,n),uriEncode:e=>encodeURIComponent(e).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)},evaluateTemplate=(e,t)=>{const n=[],{referenceRecord:i,endpointParams:o}=t
let a=0
while(a<e.length){const t=e.indexOf("{",a)
if(t===-1){n.push(e.slice(a))
break}n.push(e.slice(a,t))
const c=e.indexOf("}",t)
if(c===-1){n.push(e.slice(t))
break}if(e[t+1]==="{"&&e[c+1]==="}"){n.push(e.slice(t+1,c))
a=c+2}const u=e.substring(t+1,c)
if(u.includes("#")){const[e,t]=u.split("#")
n.push(getAttr(i[e]??o[e],t))}else n.push(i[u]??o[u])
a=c+1}return n.join("")},getReferenceValue=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e],evaluateExpression=(e,t,n)=>{if(typeof e=="string")return evaluateTemplate(e,n)
if(e.fn)return d.callFunction(e,n)
if(e.ref)return getReferenceValue(e,n)
throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`)},callFunction=({fn:e,argv:t},n)=>{const o=Array(t.length)
for(let e=0;e<o.length;++e){const i=t[e]
o[e]=typeof i=="boolean"||typeof i=="number"?i:d.evaluateExpression(i,"arg",n)}const a=e.indexOf(".")
if(a!==-1){const t=i.m[e.slice(0,a)],n=t?.[e.slice(a+1)]
if(typeof n=="function")return n(...o)}const c=l[e]
if(typeof c=="function")return c(...o)
throw new Error(`function ${e} not loaded in endpointFunctions.`)},d={evaluateExpression:evaluateExpression,callFunction:callFunction},evaluateCondition=(e,t)=>{const{assign:n}=e
if(n&&n in t.referenceRecord)throw new EndpointError(`'${n}' is already defined in Reference Record.`)
const i=callFunction(e,t)
t.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(e)} = ${toDebugString(i)}`)
const o=i===""||!!i
return n!=null?{result:o,toAssign:{name:n,value:i}}:{result:o}},getEndpointHeaders=(e,t)=>Object.entries(e??{}).reduce((e,[n,i])=>{e[n]=i.map(e=>{const i=evaluateExpression(e,"Header value entry",t)
if(typeof i!="string")throw new EndpointError(`Header '${n}' value '${i}' is not a string`)
return i})
return e},{}),getEndpointProperties=(e,t)=>Object.entries(e).reduce((e,[n,i])=>{e[n]=h.getEndpointProperty(i,t)
return e},{}),getEndpointProperty=(e,t)=>{if(Array.isArray(e))return e.map(e=>getEndpointProperty(e,t))
switch(typeof e){case"string":return evaluateTemplate(e,t)
case"object":if(e===null)throw new EndpointError(`Unexpected endpoint property: ${e}`)
return h.getEndpointProperties(e,t)
case"boolean":return e
default:throw new EndpointError("Unexpected endpoint property type: "+typeof e)}},h={getEndpointProperty:getEndpointProperty,getEndpointProperties:getEndpointProperties},getEndpointUrl=(e,t)=>{const n=evaluateExpression(e,"Endpoint URL",t)
if(typeof n=="string")try{return new URL(n)}catch(e){console.error(`Failed to construct URL with ${n}`,e)
throw e}throw new EndpointError("Endpoint URL must be a string, got "+typeof n)},f=1e8,decideEndpoint=(e,t)=>{const{nodes:n,root:i,results:o,conditions:a}=e
let c=i
const u={},l={referenceRecord:u,endpointParams:t.endpointParams,logger:t.logger}
while(c!==1&&c!==-1&&c<f){const e=3*(Math.abs(c)-1),[t,i,o]=[n[e],n[e+1],n[e+2]],[d,h,f]=a[t],g=evaluateCondition({fn:d,assign:f,argv:h},l)
if(g.toAssign){const{name:e,value:t}=g.toAssign
u[e]=t}c=c>=0===g.result?i:o}if(c>=f){const e=o[c-f]
if(e[0]===-1){const[,t]=e
throw new EndpointError(evaluateExpression(t,"Error",l))}const[t,n,i]=e
return{url:getEndpointUrl(t,l),properties:getEndpointProperties(n,l),headers:getEndpointHeaders(i??{},l)}}throw new EndpointError("No matching endpoint.")}}),7298:((e,t,n)=>{n.d(t,{o:()=>isIpAddress})
const i=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),isIpAddress=e=>i.test(e)||e.startsWith("[")&&e.endsWith("]")}),7228:((e,t,n)=>{n.d(t,{m:()=>i})
const i={}}),5937:((e,t,n)=>{n.d(t,{C:()=>HttpBindingNormalizedSchema,K:()=>getHttpOperationBindings})
var i=n(6627),o=n(4018),a=n(5298)
const c=Symbol.for("@smithy/schema-x")
class HttpBindingNormalizedSchema extends i.l1{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema")
identity=HttpBindingNormalizedSchema.identity
bindings
constructor(e){super(e)}static of(e){const t=i.l1.of(e)
if(t.identity===HttpBindingNormalizedSchema.identity)return t
const n=t.isMemberSchema()?t:t.getSchema(),o=typeof n=="object"&&n!==null?n:t
return o[c]??=new HttpBindingNormalizedSchema(t)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders=="string"?39:e.httpQuery?34:e.httpQueryParams?35:e.httpResponseCode?37:32}getHttpBindingValue(e,t,n=!1){const i=this.getSchema(),o=typeof i=="number"?i&255:this.isListSchema()?64:255,a=e&7,c=t.mediaType?t.mediaType==="application/json"||t.mediaType.endsWith("+json")?2:1:0,u=t.streaming||o===42?this.isStructSchema()?2:1:0,l=o>=4&&o<=7?a>=6?2:a>0&&a<4?1:0:0
let d=o|c<<8|(t.idempotencyToken?1:0)<<10|u<<11|(t.sparse?1:0)<<13|l<<14|(t.hostLabel?1:0)<<17|(e===36&&typeof i!="object"?1:0)<<18
const h=a&2&&((o&192)==64||!n&&a&1)?this.getHttpBindingCollectionValue(e,t):void 0,f=(h?.[1]??0)&255
d|=(a>=6&&(f===4||f===6)?1:0)<<16
return[this,d,h]}getHttpBindingCollectionValue(e,t=this.getMergedTraits()){const n=HttpBindingNormalizedSchema.of(this.getValueSchema())
return n.getHttpBindingValue(e,{...n.getMergedTraits(),...t},!0)}getHttpBindings(){const e=this.getSchema()
return typeof e!="object"||e===null?u:this.bindings??=buildHttpBindings(this)}}const buildHttpBindings=e=>{const t=[],n=[],i=[],o=[],c=[],u={},l={},d=[],h={headers:l,prefixHeaders:d},f={request:{memberBindings:c,byName:u},response:{bodyMemberNames:t,bindings:h}},{request:g,response:y}=f
for(const[f,y]of e.structIterator()){const e=HttpBindingNormalizedSchema.of(y),v=e.getMergedTraits(),w=e.getHttpBindingLocation(v),S=v.httpHeader?.toLowerCase()??v.httpPrefixHeaders?.toLowerCase()??v.httpQuery,b=e.getHttpBindingValue(w,v),E=[f,b,w,S]
f==="__proto__"&&(0,a.T)(u)
u[f]=E
b[1]>>10&1&&(g.hasIdempotency=!0)
c.push(E)
const C=w&7
if(C===0){i.push(f)
o.push(y)}if(C&4)if((C&6)==4)if(C&1)h.statusCode=E
else{h.payload=E
const e=b[1]&255
g.contentTypeInstruction=v.mediaType??(e===0?"text/plain":e===21||e===42?"application/octet-stream":null)}else if(C&1){g.hasPrefixHeaders=!0
d.push(E)}else{S==="__proto__"&&(0,a.T)(l)
l[S]=E}else{t.push(f)
n.push(y)}}g.contentTypeInstruction===void 0&&i.length&&(g.contentTypeInstruction=null)
g.syntheticBodySchema=createBodySchema(e,i,o)
y.syntheticBodySchema=createBodySchema(e,t,n)
return f},buildPathSegments=e=>{const t=[]
let n=0
for(const i of e.matchAll(/\{([^{}+]+)(\+)?\}/g)){i.index>n&&t.push([e.slice(n,i.index),0])
t.push([i[1],i[2]?2:1])
n=i.index+i[0].length}t.length&&n<e.length&&t.push([e.slice(n),0])
return t.length?t:void 0},buildHttpOperationBindings=e=>{const{http:t,endpoint:n}=(0,o.c)(e.traits??{}),[i,a]=t?.[1].split("?")??[]
return[t?.[0],i,a?[...new URLSearchParams(a)]:[],i?buildPathSegments(i):void 0,n?.[0]]},u={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},getHttpOperationBindings=e=>e[c]??=buildHttpOperationBindings(e),createBodySchema=(e,t,n)=>{if(!t.length)return
const i=e.getSchema(),o=[3,i[1],i[2],e.getMergedTraits(),t,n],a=i[6],c=a&&t.reduce((e,t)=>e+(i[4].indexOf(t)<a?1:0),0)
c&&(o[6]=c)
return o}}),3023:((e,t,n)=>{n.d(t,{t:()=>HttpProtocol})
var i=n(1871),o=n(7291),a=n(6852)
function isValidHostname(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e)}var c=n(9835),u=n(2104),l=n(5937)
class HttpProtocol extends u.f{options
compositeErrorRegistry
constructor(e){super()
this.options=e
this.compositeErrorRegistry=new c.O(e.defaultNamespace)
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
for(const[n,i]of t.url.searchParams.entries())e.query[n]=i
if(t.headers)for(const n in t.headers)(0,a.$)(t.headers,n)&&(e.headers[n]=t.headers[n].join(", "))
return e}e.protocol=t.protocol
e.hostname=t.hostname
e.port=t.port?Number(t.port):void 0
e.path=t.path
e.query={...t.query}
if(t.headers)for(const n in t.headers)(0,a.$)(t.headers,n)&&(e.headers[n]=t.headers[n])
return e}setHostPrefix(e,t,n,i=(0,l.K)(t)){if(this.serdeContext?.disableHostPrefix)return
const o=i[4]
if(typeof o!="string")return
let a=o
for(const[e,[,i]]of l.C.of(t.input).getHttpBindings().request.memberBindings){if(!(i>>17&1))continue
const t=n[e]
if(typeof t!="string")throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`)
a=a.replace(`{${e}}`,t)}e.hostname=a+e.hostname
if(!isValidHostname(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["x-amz-cf-id"]}}resolveError(e,t,n){let i
for(const o of n)for(const n of t)try{i=n==="*"?o.getSchema(e):o.getSchema(n+"#"+e)
const t=o.getErrorCtor(i)
if(t)return[i,t,"modeled"]
{const e=o.getBaseException()
if(e){const t=o.getErrorCtor(e)
if(t)return[i,t,"synthetic"]}}}catch(e){}for(const e of n){const t=e.getBaseException()
if(t){const n=e.getErrorCtor(t)
if(n)return[t,n,"synthetic"]}}return[[-3,"","Error",0,[],[],0],Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:n}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,initialRequest:n})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:n}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:n})}async loadEventStreamCapability(){const{EventStreamSerde:e,eventStreamSerdeProvider:t}=await n.e(938).then(n.bind(n,3938))
return new e({marshaller:this.resolveEventStreamMarshaller(t),serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,n,i,o){return[]}getEventStreamMarshaller(){const e=this.serdeContext
if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.")
return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){const t=this.serdeContext
return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}}}),4501:((e,t,n)=>{n.d(t,{M:()=>RpcProtocol})
var i=n(6852),o=n(6627),a=n(1871),c=n(3023),u=n(3822)
class RpcProtocol extends c.t{async serializeRequest(e,t,n){const i=this.serializer,c={},u={},l=await n.endpoint(),d=o.l1.of(e?.input),h=d.getSchema()
let f
const g=t&&typeof t=="object"?t:{},y=new a.K({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:c,headers:u,body:void 0})
if(l){this.updateServiceEndpoint(y,l)
this.setHostPrefix(y,e,g)}if(g){const e=d.getEventStreamMember()
if(e){if(g[e]){const t={}
for(const[n]of d.structIterator())n!==e&&g[n]!=null&&(t[n]=g[n])
f=await this.serializeEventStream({eventStream:g[e],requestSchema:d,initialRequest:t})}}else{i.write(h,g)
f=i.flush()}}y.headers=Object.assign(y.headers,u)
y.query=c
y.body=f
y.method="POST"
return y}async deserializeResponse(e,t,n){const a=this.deserializer,c=o.l1.of(e.output),l={}
if(this.isErrorResponse(n.statusCode)){const i=await(0,u.P)(n.body,t)
i.byteLength>0&&Object.assign(l,await a.read(15,i))
await this.handleError(e,t,n,l,this.deserializeMetadata(n))
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const e in n.headers){if(!(0,i.$)(n.headers,e))continue
const t=n.headers[e]
delete n.headers[e]
n.headers[e.toLowerCase()]=t}const d=c.getEventStreamMember()
if(d)l[d]=await this.deserializeEventStream({response:n,responseSchema:c,initialResponseContainer:l})
else{const e=await(0,u.P)(n.body,t)
e.byteLength>0&&Object.assign(l,await a.read(c,e))}l.$metadata=this.deserializeMetadata(n)
return l}isErrorResponse(e){return e>=300}}}),2104:((e,t,n)=>{n.d(t,{f:()=>SerdeContext})
class SerdeContext{serdeContext
setSerdeContext(e){this.serdeContext=e}}}),3822:((e,t,n)=>{n.d(t,{P:()=>collectBody})
var i=n(175)
const collectBody=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return i.Mu.mutate(e)
if(!e)return i.Mu.mutate(new Uint8Array)
const n=t.streamCollector(e)
return i.Mu.mutate(await n)}}),685:((e,t,n)=>{n.d(t,{p:()=>JsonCodec2})
class SerdeContextConfig{serdeContext
setSerdeContext(e){this.serdeContext=e}}var i=n(9462),o=n(6627),a=n(5298),c=n(7022),u=n(9565),l=n(8227),d=n(5694)
class UnionSerde{from
to
keys
constructor(e,t){this.from=e
this.to=t
const n=Object.keys(this.from),i=new Set(n)
i.delete("__type")
this.keys=i}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value,t=this.from[e]
this.to.$unknown=[e,t]}}}var h=n(6478),f=n(9322),g=n(1427),y=n(8876),v=n(6852)
class JsonShapeDeserializer2 extends SerdeContextConfig{settings
constructor(e){super()
this.settings=e}async read(e,t){const n=(0,g.t)(e)?f.E:void 0
let i
if(typeof t=="string"){if(t.length===0)return{}
i=JSON.parse(t,n)}else if(t instanceof Uint8Array&&(0,h.S)()){if(t.byteLength===0)return{}
const e=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength)
i=JSON.parse(e,n)}else i=await(0,y.Y2)(t,this.serdeContext,e)
return this._read(e,i)}readObject(e,t){return this._read(e,t)}_read(e,t){const n=t!==null&&typeof t=="object",h=o.l1.of(e)
if(n){if(h.isStructSchema())return this._readStruct(h,t)
if(Array.isArray(t)&&h.isListSchema()){const e=h.getValueSchema()
if(this.needsTransform(e))for(let n=0;n<t.length;++n)t[n]=this._read(e,t[n])
return t}if(h.isMapSchema()){const e=h.getValueSchema(),n=t
if(this.needsTransform(e))for(const t in n)if((0,v.$)(n,t)){t==="__proto__"&&(0,a.T)(n)
n[t]=this._read(e,n[t])}return n}}if(h.isBlobSchema()&&typeof t=="string")return(0,c.E)(t)
const f=h.getMergedTraits().mediaType
if(h.isStringSchema()&&typeof t=="string"&&f)return f==="application/json"||f.endsWith("+json")?u.A.from(t):t
if(h.isTimestampSchema()&&t!=null)switch((0,i.V)(h,this.settings)){case 5:return(0,l.t_)(t)
case 6:return(0,l.xE)(t)
case 7:return(0,l.l3)(t)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",t)
return new Date(t)}if(h.isBigIntegerSchema()&&(typeof t=="number"||typeof t=="string"))return BigInt(t)
if(h.isBigDecimalSchema()&&t!=null){if(t instanceof d.D)return t
const e=t
return e.type==="bigDecimal"&&"string"in e?new d.D(e.string,e.type):new d.D(String(t),"bigDecimal")}if(h.isNumericSchema()&&typeof t=="string"){switch(t){case"Infinity":return 1/0
case"-Infinity":return-1/0
case"NaN":return NaN}return t}if(h.isDocumentSchema()&&n)if(Array.isArray(t))for(let e=0;e<t.length;++e){const n=t[e]
n instanceof d.D||(t[e]=this._read(h,n))}else{const e=t
for(const t in e){if(!(0,v.$)(e,t))continue
t==="__proto__"&&(0,a.T)(e)
const n=e[t]
n instanceof d.D||(e[t]=this._read(h,n))}}return t}_readStruct(e,t){const n=e.isUnionSchema(),i={}
let o
const a=typeof t.__type=="string",{jsonName:c}=this.settings
c&&a&&(o={})
let u
n&&(u=new UnionSerde(t,i))
for(const[l,d]of e.structIterator()){let e=l
if(c){e=d.getMergedTraits().jsonName??e
a&&(o[e]=l)}n&&u.mark(e)
t[e]!=null&&(i[l]=this._read(d,t[e]))}if(n)u.writeUnknown()
else if(a)for(const e in t){if(!(0,v.$)(t,e))continue
const n=t[e],a=c?o[e]??e:e
a in i||(i[a]=n)}return i}needsTransform(e){return!!(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema())||!!(e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema())||!(!e.isStringSchema()||!e.getMergedTraits().mediaType)}}var w=n(175),S=n(7307),b=n(1787)
class JsonBytesStringAdapter extends Uint8Array{string=null
static allocUnsafe(e){if(typeof Buffer=="function"){const t=Buffer.allocUnsafe(e)
return new JsonBytesStringAdapter(t.buffer,t.byteOffset,t.byteLength)}return new JsonBytesStringAdapter(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,t){return typeof e=="string"?this.s().includes(e,t):Uint8Array.prototype.includes.call(this,e,t)}indexOf(e,t){return typeof e=="string"?this.s().indexOf(e,t):Uint8Array.prototype.indexOf.call(this,e,t)}lastIndexOf(e,t){if(typeof e=="string")return this.s().lastIndexOf(e,t)
const n=Uint8Array.prototype.lastIndexOf
return t!==void 0?n.call(this,e,t):n.call(this,e)}startsWith(e,t){return this.s().startsWith(e,t)}endsWith(e,t){return this.s().endsWith(e,t)}match(e){return this.s().match(e)}replace(e,t){return this.s().replace(e,t)}search(e){return this.s().search(e)}split(e,t){return this.s().split(e,t)}substring(e,t){return this.s().substring(e,t)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,t){return this.s().padStart(e,t)}padEnd(e,t){return this.s().padEnd(e,t)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const e=Date.now()
if(e>E+6e4){console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.")
E=e}this.string=(0,b.P)(this)}return this.string}}var E=0
const C=new TextEncoder,T=34,x=new Uint8Array([116,114,117,101]),R=new Uint8Array([102,97,108,115,101]),P=new Uint8Array([110,117,108,108]),_=new Array(128).fill(null)
_[8]="b"
_[9]="t"
_[10]="n"
_[12]="f"
_[13]="r"
_[34]='"'
_[92]="\\"
for(let e=0;e<32;e++)_[e]===null&&(_[e]="u00"+e.toString(16).padStart(2,"0"))
function alloc(e){return JsonBytesStringAdapter.allocUnsafe(e)}class JsonShapeSerializer2 extends SerdeContextConfig{settings
json
i=0
rootSchema
rawValue
passthrough=!1
constructor(e){super()
this.settings=e
this.json=alloc(2048)}write(e,t){this.i=0
this.rawValue=t
this.rootSchema=o.l1.of(e)
this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema()
this.passthrough||this.writeValue(this.rootSchema,t,void 0)}writeDiscriminatedDocument(e,t){this.i=0
this.rootSchema=o.l1.of(e)
const n=this.rootSchema
if(n.isStructSchema()&&t!=null&&typeof t=="object"){this.writeValue(n,t,void 0)
const e=`"__type":"${n.getName(!0)??"Unknown"}",`,i=e.length
this.ensure(i)
this.json.copyWithin(1+i,1,this.i)
C.encodeInto(e,this.json.subarray(1))
this.i+=i}else this.writeValue(n,t,void 0)}flush(){this.rootSchema=void 0
const e=this.i
this.i=0
const t=this.rawValue
this.rawValue=void 0
if(e===0)return t
const n=this.json.subarray(0,e)
this.json=alloc(2048)
return n}ensure(e){const{i:t,json:n}=this
if(t+e>n.length){let i=n.length*2
while(i<t+e)i*=2
const o=alloc(i)
o.set(this.json)
this.json=o}}writeAscii(e){const t=e.length
this.ensure(t)
let{i:n,json:i}=this
for(let o=0;o<t;++o){i[n]=e.charCodeAt(o)
n+=1}this.i=n}writeAsciiQuoted(e){const t=e.length
this.ensure(t+4)
let{json:n,i:i}=this
n[i++]=T
for(let o=0;o<t;++o)n[i++]=e.charCodeAt(o)
n[i++]=T
this.i=i}writeJsonString(e){const t=e.length
this.ensure(t*3+2)
this.json[this.i++]=T
for(let n=0;n<t;++n){const i=e.charCodeAt(n)
if(i>34&&i<92)this.json[this.i++]=i
else if(i<128){const e=_[i]
if(e!==null){this.ensure(e.length+1+3*(t-n-1)+1)
this.json[this.i++]=92
for(let t=0;t<e.length;t++)this.json[this.i++]=e.charCodeAt(t)}else this.json[this.i++]=i}else if(i>=55296&&i<=56319){const o=n+1<t?e.charCodeAt(n+1):0
if(o>=56320&&o<=57343){this.ensure(4)
const{written:t}=C.encodeInto(e.substring(n,n+2),this.json.subarray(this.i))
this.i+=t;++n}else{this.ensure(6+3*(t-n-1)+1)
this.writeUnicodeEscape(i)}}else if(i>=56320&&i<=57343){this.ensure(6+3*(t-n-1)+1)
this.writeUnicodeEscape(i)}else{let{i:e,json:t}=this
if(i<2048){t[e++]=192|i>>6
t[e++]=128|i&63}else{t[e++]=224|i>>12
t[e++]=128|i>>6&63
t[e++]=128|i&63}this.i=e}}this.json[this.i++]=T}writeUnicodeEscape(e){let{json:t,i:n}=this
t[n++]=92
t[n++]=117
const i=e.toString(16).padStart(4,"0")
for(let e=0;e<4;++e)t[n++]=i.charCodeAt(e)
this.i=n}static B64=(()=>{const e=new Uint8Array(64)
for(let t=0;t<64;++t)e[t]="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(t)
return e})()
writeBase64(e){const t=Math.ceil(e.length/3)*4
this.ensure(t+2)
const n=this.json,i=JsonShapeSerializer2.B64
let o=this.i
n[o++]=T
const a=e.length,c=a%3,u=a-c
for(let t=0;t<u;t+=3){const a=e[t],c=e[t+1],u=e[t+2]
n[o++]=i[a>>2]
n[o++]=i[(a&3)<<4|c>>4]
n[o++]=i[(c&15)<<2|u>>6]
n[o++]=i[u&63]}if(c===2){const t=e[u],a=e[u+1]
n[o++]=i[t>>2]
n[o++]=i[(t&3)<<4|a>>4]
n[o++]=i[(a&15)<<2]
n[o++]=61}else if(c===1){const t=e[u]
n[o++]=i[t>>2]
n[o++]=i[(t&3)<<4]
n[o++]=61
n[o++]=61}n[o++]=T
this.i=o}writeValue(e,t,n){if(t==null){if(n?.isStructSchema()){if(t===void 0&&o.l1.of(e).isIdempotencyToken()){this.writeAsciiQuoted((0,w.ec)())
return}return}this.ensure(4)
this.json.set(P,this.i)
this.i+=4
return}const i=o.l1.of(e),a=typeof t=="object"
if(i.isStringSchema()){const e=i.getMergedTraits().mediaType
if(e&&(e==="application/json"||e.endsWith("+json"))){this.writeJsonString(u.A.from(t).toString())
return}}if(this.settings.bigNumberAsString&&t!=null&&(i.isBigIntegerSchema()||i.isBigDecimalSchema())){const e=t instanceof d.D?t.string:String(t)
this.writeAsciiQuoted(e)
return}if(a){if(i.isStructSchema()){this.writeStruct(i,t)
return}if(Array.isArray(t)&&(i.isListSchema()||i.isDocumentSchema())){this.writeList(i,t,i.isDocumentSchema())
return}if(i.isMapSchema()){this.writeMap(i,t,!1)
return}if(t instanceof Uint8Array&&(i.isBlobSchema()||i.isDocumentSchema())){this.writeBase64(t)
return}if(t instanceof Date&&(i.isTimestampSchema()||i.isDocumentSchema())){this.writeTimestamp(i,t)
return}if(t instanceof d.D){this.writeAscii(t.string)
return}if(i.isDocumentSchema()){Array.isArray(t)?this.writeList(i,t,!0):this.writeMap(i,t,!0)
return}const e=JSON.stringify(t)
this.writeAscii(e)
return}if(typeof t!="string"){if(typeof t=="number"){if(Math.abs(t)===1/0||Number.isNaN(t)){this.writeAsciiQuoted(String(t))
return}const e=String(t)
this.writeAscii(e)
return}if(typeof t=="boolean"){this.ensure(5)
let{i:e,json:n}=this
if(t){n.set(x,e)
e+=4}else{n.set(R,e)
e+=5}this.i=e
return}typeof t!="bigint"?this.writeAscii(String(t)):this.writeAscii(t.toString())}else{if(i.isBlobSchema()){const e=(this.serdeContext?.base64Encoder??S.n)(t)
this.writeAsciiQuoted(e)
return}this.writeJsonString(t)}}writeStruct(e,t){this.ensure(2)
this.json[this.i++]=123
let n=!1
const i=typeof t.__type=="string"
let o
i&&(o=new Set)
for(const[i,a]of e.structIterator()){const c=t[i]
if(c==null&&!a.isIdempotencyToken())continue
if(n){this.ensure(1)
this.json[this.i++]=44}n=!0
const u=this.settings.jsonName?a.getMergedTraits().jsonName??i:i
if(o){o.add(i)
o.add(u)}this.writeAsciiQuoted(u)
this.json[this.i++]=58
this.writeValue(a,c,e)}if(!n&&e.isUnionSchema()){const{$unknown:n}=t
if(Array.isArray(n)){const[t,i]=n
this.writeAsciiQuoted(t)
this.ensure(1)
this.json[this.i++]=58
this.writeValue(15,i,e)}}else if(i)for(const e in t){if(o.has(e))continue
o.add(e)
const i=t[e]
if(n){this.ensure(1)
this.json[this.i++]=44}n=!0
this.writeAsciiQuoted(e)
this.ensure(1)
this.json[this.i++]=58
this.writeValue(15,i,void 0)}this.ensure(1)
this.json[this.i++]=125}writeList(e,t,n){const i=!!e.getMergedTraits().sparse,o=e.getValueSchema()
if(!n&&(o.isStringSchema()||o.isNumericSchema()||o.isBooleanSchema())){let e,n=!1
for(let e=0;e<t.length;++e){const o=t[e]
if(Number.isNaN(o)||o===1/0||o===-1/0||o==null&&!i){n=!0
break}}if(n){const n=[]
for(let e=0;e<t.length;++e){const o=t[e];(o!=null||i)&&(Number.isNaN(o)||o===1/0||o===-1/0?n.push(String(o)):n.push(o))}e=JSON.stringify(n)}else e=JSON.stringify(t)
this.ensure(e.length*3)
this.i+=C.encodeInto(e,this.json.subarray(this.i)).written
return}this.ensure(2)
this.json[this.i++]=91
let a=!1
for(let e=0;e<t.length;++e){const c=t[e]
if(n?c!==void 0:c!=null||i){if(a){this.ensure(1)
this.json[this.i++]=44}this.writeValue(o,c,void 0)
a=!0}}this.ensure(1)
this.json[this.i++]=93}writeMap(e,t,n){const i=!!e.getMergedTraits().sparse,o=e.getValueSchema()
if(!n&&(o.isStringSchema()||o.isNumericSchema()||o.isBooleanSchema())){let e
for(const n in t){if(!(0,v.$)(t,n))continue
const o=t[n]
if(Number.isNaN(o)||o===1/0||o===-1/0){(e??={})[n]=o
t[n]=String(o)}else if(o===null&&!i){(e??={})[n]=null
t[n]=void 0}}const n=JSON.stringify(t)
e&&Object.assign(t,e)
this.ensure(n.length*3)
this.i+=C.encodeInto(n,this.json.subarray(this.i)).written
return}this.ensure(2)
this.json[this.i++]=123
let a=!0
for(const e in t){if(!(0,v.$)(t,e))continue
const c=t[e]
if(n?c!==void 0:c!=null||i){if(!a){this.ensure(1)
this.json[this.i++]=44}a=!1
this.writeJsonString(e)
this.ensure(1)
this.json[this.i++]=58
this.writeValue(o,c,void 0)}}this.ensure(1)
this.json[this.i++]=125}writeTimestamp(e,t){switch((0,i.V)(e,this.settings)){case 5:{const e=t.toISOString().replace(".000Z","Z")
this.writeAsciiQuoted(e)
return}case 6:this.writeAsciiQuoted((0,l.JV)(t))
return
case 7:{const e=String(t.getTime()/1e3)
this.writeAscii(e)
return}default:{const e=String(t.getTime()/1e3)
this.writeAscii(e)
return}}}}class JsonCodec2 extends SerdeContextConfig{settings
constructor(e){super()
this.settings=e}createSerializer(){const e=new JsonShapeSerializer2(this.settings)
e.setSerdeContext(this.serdeContext)
return e}createDeserializer(){const e=new JsonShapeDeserializer2(this.settings)
e.setSerdeContext(this.serdeContext)
return e}}}),6478:((e,t,n)=>{n.d(t,{S:()=>detectBufferParsing})
let i
function detectBufferParsing(){if(i===void 0)try{if(typeof Buffer!="function")i=!1
else{const e=JSON.parse(Buffer.from([123,125]))
i=e!==null&&typeof e=="object"}}catch{i=!1}return i}}),9322:((e,t,n)=>{n.d(t,{E:()=>jsonReviver})
var i=n(5694)
function jsonReviver(e,t,n){if(n?.source){const e=n.source
if(typeof t=="number")return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?isRepresentable(e,t)?t:new i.D(e,"bigDecimal"):isFractionalBigNumeric(e)?new i.D(e,"bigDecimal"):/[eE]/.test(e)?expandExponentToBigInt(e):BigInt(e)}return t}function isFractionalBigNumeric(e){const t=e.indexOf(".")
if(t===-1)return!1
const n=e.search(/[eE]/)
if(n===-1)return!0
const i=n-t-1
return parseInt(e.slice(n+1),10)<i}function isRepresentable(e,t){if(e===String(t))return!0
if(Object.is(t,-0))return!0
if(/[eE]/.test(e))return expandToDecimal(e)===expandToDecimal(String(t))
const n=e.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),i=String(t)
return n===i||!!/[eE]/.test(i)&&n===expandToDecimal(i)}function expandToDecimal(e){const t=e.startsWith("-"),n=t?e.slice(1):e,i=n.search(/[eE]/)
let o
if(i===-1)o=n
else{const e=parseInt(n.slice(i+1),10),t=n.slice(0,i),a=t.indexOf(".")
let c,u
if(a===-1){c=t
u=t.length}else{c=t.slice(0,a)+t.slice(a+1)
u=a}c=c.replace(/0+$/,"")||"0"
const l=u+e
o=c==="0"?"0":l<=0?"0."+"0".repeat(-l)+c:l>=c.length?c+"0".repeat(l-c.length):c.slice(0,l)+"."+c.slice(l)}o.includes(".")&&(o=o.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""))
return(t?"-":"")+o}function expandExponentToBigInt(e){const t=e.search(/[eE]/),n=parseInt(e.slice(t+1),10),i=e.startsWith("-"),o=e.slice(i?1:0,t),a=o.indexOf(".")
let c,u
if(a===-1){c=o
u=n}else{c=o.slice(0,a)+o.slice(a+1)
u=n-(o.length-a-1)}c=c.replace(/0+$/,"")||"0"
const l=BigInt(c)*10n**BigInt(u+(o.replace(".","").length-c.length))
return i?-l:l}}),1427:((e,t,n)=>{n.d(t,{t:()=>needsReviver})
var i=n(6627)
const o=Symbol.for("@aws-sdk/reviver")
function needsReviver(e){const t=i.l1.of(e),n=t.getSchema()
if(Array.isArray(n)&&t.isStructSchema()){if(o in n)return n[o]
const e=_check(t,new Set)
n[o]=e
return e}return _check(t,new Set)}function _check(e,t){const n=e.getSchema()
if(t.has(n))return!1
t.add(n)
if(e.isBigIntegerSchema()||e.isBigDecimalSchema())return!0
if(e.isStructSchema()){for(const[,n]of e.structIterator())if(_check(n,t))return!0}else if(e.isListSchema()||e.isMapSchema()){if(_check(e.getValueSchema(),t))return!0}else if(e.isDocumentSchema())return!0
return!1}}),8876:((e,t,n)=>{n.d(t,{rh:()=>loadJsonRpcErrorCode,cJ:()=>loadRestJsonErrorCode,Y2:()=>parseJsonBody})
var i=n(3822),o=n(1787)
const collectBodyString=(e,t)=>(0,i.P)(e,t).then(e=>(t?.utf8Encoder??o.P)(e))
var a=n(6478),c=n(9322),u=n(1427)
async function parseJsonBody(e,t,n){let o
if((0,a.S)()&&typeof e?.[Symbol.asyncIterator]=="function"){const n=await(0,i.P)(e,t)
typeof Buffer=="function"&&(o=Buffer.isBuffer(n)?n:Buffer.from(n.buffer,n.byteOffset,n.byteLength))}o||(o=await collectBodyString(e,t))
if(o.length===0)return{}
const l=n&&(0,u.t)(n)?c.E:void 0
try{return JSON.parse(o,l)}catch(e){e?.name==="SyntaxError"&&Object.defineProperty(e,"$responseBodyText",{value:typeof o=="string"?o:o.toString("utf8")})
throw e}}const findKey=(e,t)=>Object.keys(e).find(e=>e.toLowerCase()===t.toLowerCase()),sanitizeErrorCode=e=>{let t=e
typeof t=="number"&&(t=t.toString())
t.indexOf(",")>=0&&(t=t.split(",")[0])
t.indexOf(":")>=0&&(t=t.split(":")[0])
t.indexOf("#")>=0&&(t=t.split("#")[1])
return t},loadRestJsonErrorCode=(e,t)=>loadErrorCode(e,t,["header","code","type"]),loadJsonRpcErrorCode=(e,t,n=!1)=>loadErrorCode(e,t,n?["code","header","type"]:["type","code","header"]),loadErrorCode=({headers:e},t,n)=>{while(n.length>0)switch(n.shift()){case"header":const n=findKey(e??{},"x-amzn-errortype")
if(n!==void 0)return sanitizeErrorCode(e[n])
break
case"code":const i=findKey(t??{},"code")
if(i&&t[i]!==void 0)return sanitizeErrorCode(t[i])
break
case"type":if(t?.__type!==void 0)return sanitizeErrorCode(t.__type)}}}),7979:((e,t,n)=>{n.d(t,{vK:()=>getContentLengthPlugin})
var i=n(1871)
const o="content-length"
function contentLengthMiddleware(e){return t=>async n=>{const a=n.request
if(i.K.isInstance(a)){const{body:t,headers:n}=a
if(t&&Object.keys(n).map(e=>e.toLowerCase()).indexOf(o)===-1)try{const n=e(t)
n!=null&&(a.headers={...a.headers,[o]:String(n)})}catch(e){}}return t({...n,request:a})}}const a={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},getContentLengthPlugin=e=>({applyToStack:t=>{t.add(contentLengthMiddleware(e.bodyLengthChecker),a)}})}),8440:((e,t,n)=>{n.d(t,{e:()=>getHttpHandlerExtensionConfiguration,j:()=>resolveHttpHandlerRuntimeConfig})
const getHttpHandlerExtensionConfiguration=e=>{e.logger&&e.logger.constructor?.name!=="NoOpLogger"&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger)
e.defaultSocketTimeout&&e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout)
return{setHttpHandler(t){e.requestHandler=t},httpHandler(){return e.requestHandler},updateHttpClientConfig(t,n){e.requestHandler?.updateHttpClientConfig(t,n)},httpHandlerConfigs(){return e.requestHandler.httpHandlerConfigs()}}},resolveHttpHandlerRuntimeConfig=e=>({requestHandler:e.httpHandler()})}),9462:((e,t,n)=>{n.d(t,{V:()=>determineTimestampFormat})
function determineTimestampFormat(e,t){if(t.timestampFormat.useTrait){const t=e.getSchema()
if(t===5||t===6||t===7)return t}const{httpLabel:n,httpPrefixHeaders:i,httpHeader:o,httpQuery:a}=e.getMergedTraits()
return(t.httpBindings?typeof i=="string"||Boolean(o)?6:Boolean(a)||Boolean(n)?5:void 0:void 0)??t.timestampFormat.default}}),7270:((e,t,n)=>{n.d(t,{o:()=>escapeUri})
const escapeUri=e=>encodeURIComponent(e).replace(/[!'()*]/g,hexEncode),hexEncode=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`}),868:((e,t,n)=>{n.d(t,{ey:()=>v})
var i=n(7075)
const isStreamingPayload=e=>e?.body instanceof i.Readable||typeof ReadableStream!="undefined"&&e?.body instanceof ReadableStream
var o=n(51),a=n(1871),c=n(175),u=n(876),l=n(3068)
const race=(e,t)=>{if(!t)return e
let cleanup=()=>{}
const n=new Promise((e,n)=>{const handler=()=>n(createAbortError())
if(t.aborted)handler()
else if(typeof t.addEventListener=="function"){t.addEventListener("abort",handler,{once:!0})
cleanup=()=>t.removeEventListener("abort",handler)}else t.onabort=handler})
return Promise.race([e,n]).finally(cleanup)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),isAbortError=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"
var d=n(4132),h=n(6852),f=n(7291),g=n(8227)
function parseRetryAfterHeader(e,t){if(f.c.isInstance(e))for(const n in e.headers){if(!(0,h.$)(e.headers,n))continue
const i=n.toLowerCase()
if(i==="retry-after"){const i=e.headers[n]
let o=NaN
if(i.endsWith("GMT"))try{o=((0,g.xE)(i).getTime()-Date.now())/1e3}catch(e){t?.trace?.("Failed to parse retry-after header")
t?.trace?.(e)}else i.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?o=Number(i.match(/ GMT, ([\d.]+)$/)?.[1]):i.match(/^((\d+)|(\d+\.\d+))$/)?o=Number(i):Date.parse(i)>=Date.now()&&(o=(Date.parse(i)-Date.now())/1e3)
if(isNaN(o))return
return new Date(Date.now()+o*1e3)}if(i==="x-amz-retry-after"){const i=e.headers[n],o=Number(i)
if(isNaN(o)){t?.trace?.(`Failed to parse x-amz-retry-after=${i}`)
return}return new Date(Date.now()+o)}}}const asSdkError=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e=="string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`)
function bindRetryMiddleware(e){return t=>(n,i)=>async l=>{let h=await t.retryStrategy()
const f=await t.maxAttempts(),g=i[u.V]?.abortSignal
if(!isRetryStrategyV2(h)){h?.mode&&(i.userAgent=[...i.userAgent||[],["cfg/retry-mode",h.mode]])
return h.retry(n,l)}{const u=(i.partition_id??"")+(i.__retryLongPoll?":longpoll":"")
let y=await race(h.acquireInitialRetryToken(u),g),v=new Error,w=0,S=0
const{request:b}=l,E=a.K.isInstance(b)
E&&(b.headers[d.l5]=(0,c.v4)())
while(1)try{E&&(b.headers[d.ok]=`attempt=${w+1}; max=${f}`)
const{response:e,output:t}=await n(l)
h.recordSuccess(y)
t.$metadata.attempts=w+1
t.$metadata.totalRetryDelay=S
return{response:e,output:t}}catch(n){const a=getRetryErrorInfo(n,t.logger)
v=asSdkError(n)
if(E&&e(b)){(i.logger instanceof o.N?console:i.logger)?.warn("An error was encountered in a non-retryable streaming request.")
throw v}try{y=await race(h.refreshRetryTokenForRetry(y,a),g)}catch(e){if(g?.aborted&&isAbortError(e))throw e
v.$metadata||(v.$metadata={})
v.$metadata.attempts=w+1
v.$metadata.totalRetryDelay=S
throw v}w=y.getRetryCount()
const c=y.getRetryDelay()
S+=(y?.$retryLog?.acquisitionDelay??0)+c
c>0&&await race(new Promise(e=>setTimeout(e,c)),g)}}}}const isRetryStrategyV2=e=>typeof e.acquireInitialRetryToken!="undefined"&&typeof e.refreshRetryTokenForRetry!="undefined"&&typeof e.recordSuccess!="undefined",getRetryErrorInfo=(e,t)=>{const n={error:e,errorType:getRetryErrorType(e)},i=parseRetryAfterHeader(e.$response,t)
i&&(n.retryAfterHint=i)
return n},getRetryErrorType=e=>(0,l.Qb)(e)?"THROTTLING":(0,l.bV)(e)?"TRANSIENT":(0,l.GQ)(e)?"SERVER_ERROR":"CLIENT_ERROR",y={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0}
bindRetryMiddleware(isStreamingPayload)
const v=function bindGetRetryPlugin(e){const t=bindRetryMiddleware(e)
return e=>({applyToStack:n=>{n.add(t(e),y)}})}(isStreamingPayload)}),478:((e,t,n)=>{n.d(t,{qs:()=>h,kN:()=>f,$z:()=>resolveRetryConfig})
var i=n(4876),o=n(3068)
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
const n=e
if(n?.errorType==="THROTTLING"||(0,o.Qb)(n?.error??e)){const e=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate
this.lastMaxRate=e
this.calculateTimeWindow()
this.lastThrottleTime=this.getCurrentTimeInSeconds()
t=this.cubicThrottle(e)
this.enableTokenBucket()}else{this.calculateTimeWindow()
t=this.cubicSuccess(this.getCurrentTimeInSeconds())}const i=Math.min(t,2*this.measuredTxRate)
this.updateTokenBucketRate(i)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(e){if(this.enabled){this.refillTokenBucket()
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
this.lastTxRateBucket=t}}getPrecise(e){return parseFloat(e.toFixed(8))}}var a=n(4132)
class Retry{static v2026=!0
static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class DefaultRetryBackoffStrategy{x=Retry.delay()
computeNextBackoffDelay(e){const t=Math.random()*Math.min(this.x*2**e,a.G8)
return Math.floor(t)}setDelayBase(e){this.x=e}}class DefaultRetryToken{delay
count
cost
longPoll
$retryLog={acquisitionDelay:0}
constructor(e,t,n,i){this.delay=e
this.count=t
this.cost=n
this.longPoll=i}getRetryCount(){return this.count}getRetryDelay(){return Math.min(a.G8,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var c=n(9903)
const u={incompatible:1,attempts:2,capacity:3}
class StandardRetryStrategy{mode=c.cm.STANDARD
retryBackoffStrategy
capacity=a.Df
maxAttemptsProvider
baseDelay
constructor(e){if(typeof e=="number")this.maxAttemptsProvider=async()=>e
else if(typeof e=="function")this.maxAttemptsProvider=e
else if(e&&typeof e=="object"){this.maxAttemptsProvider=async()=>e.maxAttempts
this.baseDelay=e.baseDelay
this.retryBackoffStrategy=e.backoff}this.maxAttemptsProvider??=async()=>c.Gz
this.baseDelay??=Retry.delay()
this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(e){return new DefaultRetryToken(Retry.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,t){const n=await this.getMaxAttempts(),i=this.retryCode(e,t,n),o=i===0,a=e.isLongPoll?.()
if(o||a){const n=t.errorType
this.retryBackoffStrategy.setDelayBase(n==="THROTTLING"?Retry.throttlingDelay():this.baseDelay)
const c=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount())
let l=c
t.retryAfterHint instanceof Date&&(l=Math.max(c,Math.min(t.retryAfterHint.getTime()-Date.now(),c+5e3)))
if(o){const t=this.getCapacityCost(n)
this.capacity-=t
const i=new DefaultRetryToken(0,e.getRetryCount()+1,t,e.isLongPoll?.()??!1)
await new Promise(e=>setTimeout(e,l))
i.$retryLog.acquisitionDelay=l
return i}{const e=i===u.capacity&&a?l:0
e>0&&await new Promise(t=>setTimeout(t,e))}}throw new Error("No retry token available")}recordSuccess(e){this.capacity=Math.min(a.Df,this.capacity+(e.getRetryCost()??a.XP))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(e){console.warn(`Max attempts provider could not resolve. Using default of ${c.Gz}`)
return c.Gz}}retryCode(e,t,n){const i=e.getRetryCount()+1,o=this.isRetryableError(t.errorType)?0:u.incompatible,a=i<n?0:u.attempts,c=this.capacity>=this.getCapacityCost(t.errorType)?0:u.capacity
return o||a||c}getCapacityCost(e){return e===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}}class AdaptiveRetryStrategy{mode=c.cm.ADAPTIVE
rateLimiter
standardRetryStrategy
constructor(e,t){const{rateLimiter:n}=t??{}
this.rateLimiter=n??new DefaultRateLimiter
this.standardRetryStrategy=new StandardRetryStrategy(t?{maxAttempts:typeof e=="number"?e:3,...t}:e)}async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(e)
await this.rateLimiter.getSendToken()
return t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(t)
const n=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t)
await this.rateLimiter.getSendToken()
return n}recordSuccess(e){this.rateLimiter.updateClientSendingRate({})
this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}}const l="AWS_MAX_ATTEMPTS",d="max_attempts",h={environmentVariableSelector:e=>{const t=e[l]
if(!t)return
const n=parseInt(t)
if(Number.isNaN(n))throw new Error(`Environment variable ${l} mast be a number, got "${t}"`)
return n},configFileSelector:e=>{const t=e[d]
if(!t)return
const n=parseInt(t)
if(Number.isNaN(n))throw new Error(`Shared config file entry ${d} mast be a number, got "${t}"`)
return n},default:c.Gz},resolveRetryConfig=(e,t)=>{const{retryStrategy:n,retryMode:o}=e,{defaultMaxAttempts:a=c.Gz,defaultBaseDelay:u=Retry.delay()}=t??{},l=(0,i.t)(e.maxAttempts??a)
let d=n?Promise.resolve(n):void 0
const getDefault=async()=>{const e=await l()
return await(0,i.t)(o)()===c.cm.ADAPTIVE?new AdaptiveRetryStrategy(l,{maxAttempts:e,baseDelay:u}):new StandardRetryStrategy({maxAttempts:e,baseDelay:u})}
return Object.assign(e,{maxAttempts:l,retryStrategy:()=>d??=getDefault()})},f={environmentVariableSelector:e=>e.AWS_RETRY_MODE,configFileSelector:e=>e.retry_mode,default:c.L0}}),3068:((e,t,n)=>{n.d(t,{GQ:()=>isServerError,Qb:()=>isThrottlingError,bV:()=>isTransientError})
const i=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],o=["TimeoutError","RequestTimeout","RequestTimeoutException"],a=[500,502,503,504],c=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],u=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],isRetryableByTrait=e=>e?.$retryable!==void 0,isClockSkewCorrectedError=e=>e.$metadata?.clockSkewCorrected,isBrowserNetworkError=e=>{const t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
return!!(e&&e instanceof TypeError)&&t.has(e.message)},isThrottlingError=e=>e.$metadata?.httpStatusCode===429||i.includes(e.name)||e.$retryable?.throttling==1,isTransientError=(e,t=0)=>e?.name!=="AbortError"&&(isRetryableByTrait(e)||isClockSkewCorrectedError(e)||e.name==="InvalidSignatureException"&&e.message?.includes("Signature expired")||o.includes(e.name)||c.includes(e?.code||"")||u.includes(e?.code||"")||a.includes(e.$metadata?.httpStatusCode||0)||isBrowserNetworkError(e)||isNodeJsHttp2TransientError(e)||e.cause!==void 0&&t<=10&&isTransientError(e.cause,t+1)),isServerError=e=>{if(e.$metadata?.httpStatusCode!==void 0){const t=e.$metadata.httpStatusCode
return 500<=t&&t<=599&&!isTransientError(e)}return!1}
function isNodeJsHttp2TransientError(e){return e.code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}}),9903:((e,t,n)=>{n.d(t,{Gz:()=>o,L0:()=>a,cm:()=>i})
var i;(function(e){e.STANDARD="standard"
e.ADAPTIVE="adaptive"})(i||(i={}))
const o=3,a=i.STANDARD}),4132:((e,t,n)=>{n.d(t,{Df:()=>o,G8:()=>i,XP:()=>a,l5:()=>c,ok:()=>u})
const i=2e4,o=500,a=1,c="amz-sdk-invocation-id",u="amz-sdk-request"}),9835:((e,t,n)=>{n.d(t,{O:()=>TypeRegistry})
class TypeRegistry{namespace
schemas
exceptions
static registries=new Map
constructor(e,t=new Map,n=new Map){this.namespace=e
this.schemas=t
this.exceptions=n
TypeRegistry.registries.has(e)||TypeRegistry.registries.set(e,this)}static for(e){return TypeRegistry.registries.get(e)??new TypeRegistry(e)}copyFrom(e){const{schemas:t,exceptions:n}=this
for(const[n,i]of e.schemas)t.has(n)||t.set(n,i)
for(const[t,i]of e.exceptions)n.has(t)||n.set(t,i)}register(e,t){const n=this.normalizeShapeId(e)
for(const e of[this,TypeRegistry.for(n.split("#")[0])])e.schemas.has(n)||e.schemas.set(n,t)}getSchema(e){const t=this.normalizeShapeId(e)
if(!this.schemas.has(t)){if(!e.includes("#")){const t="#"+e,n=[]
for(const[e,i]of this.schemas.entries())e.endsWith(t)&&n.push(i)
if(n.length===1)return n[0]}throw new Error(`@smithy/core/schema - schema not found for ${t}`)}return this.schemas.get(t)}registerError(e,t){const n=e,i=n[1],o=i+"#"+n[2]
t.hasOwnProperty?.("shapeId")||(t.shapeId=o)
for(const e of[this,TypeRegistry.for(i)])if(!e.schemas.has(o)&&!e.exceptions.has(n)){e.schemas.set(o,n)
e.exceptions.set(n,t)}}getErrorCtor(e){const t=e
return this.exceptions.has(t)?this.exceptions.get(t):TypeRegistry.for(t[1]).exceptions.get(t)}getBaseException(){for(const e of this.exceptions.keys())if(Array.isArray(e)){const[,t,n]=e,i=t+"#"+n
if(i.startsWith("smithy.ts.sdk.synthetic.")&&i.endsWith("ServiceException"))return e}}find(e){for(const t of this.schemas.values())if(e(t))return t}clear(){this.schemas.clear()
this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?e:this.namespace+"#"+e}}}),8934:((e,t,n)=>{n.d(t,{L:()=>deref})
const deref=e=>typeof e=="function"?e():e}),6979:((e,t,n)=>{n.d(t,{wq:()=>getSchemaSerdePlugin})
var i=n(3753),o=n(7291)
const operation=(e,t,n,i,o)=>({name:t,namespace:e,traits:n,input:i,output:o}),schemaDeserializationMiddleware=e=>(t,n)=>async a=>{const{response:c}=await t(a),{operationSchema:u}=(0,i.u)(n),[,l,d,h,f,g]=u??[]
try{return{response:c,output:await e.protocol.deserializeResponse(operation(l,d,h,f,g),{...e,...n},c)}}catch(e){Object.defineProperty(e,"$response",{value:c,enumerable:!1,writable:!1,configurable:!1})
if(!("$metadata"in e)){const t="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object."
try{e.message+="\n  "+t}catch(e){n.logger&&n.logger?.constructor?.name!=="NoOpLogger"?n.logger?.warn?.(t):console.warn(t)}typeof e.$responseBodyText!="undefined"&&e.$response&&(e.$response.body=e.$responseBodyText)
try{if(o.c.isInstance(c)){const{headers:t={},statusCode:n}=c,i=Object.entries(t)
e.$metadata={httpStatusCode:n,requestId:findHeader(/^x-[\w-]+-request-?id$/,i),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,i),cfId:findHeader(/^x-[\w-]+-cf-id$/,i)}}}catch(e){}}throw e}},findHeader=(e,t)=>(t.find(([t])=>t.match(e))||[void 0,void 0])[1]
var a=n(89)
const schemaSerializationMiddleware=e=>(t,n)=>async o=>{const{operationSchema:c}=(0,i.u)(n),[,u,l,d,h,f]=c??[],g=n.endpointV2?async()=>(0,a.a)(n.endpointV2):e.endpoint,y=await e.protocol.serializeRequest(operation(u,l,d,h,f),o.input,{...e,...n,endpoint:g})
return t({...o,request:y})},c={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},u={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0}
function getSchemaSerdePlugin(e){return{applyToStack:t=>{t.add(schemaSerializationMiddleware(e),u)
t.add(schemaDeserializationMiddleware(e),c)
e.protocol.setSerdeContext(e)}}}}),6627:((e,t,n)=>{n.d(t,{l1:()=>NormalizedSchema})
var i=n(8934),o=n(4018)
const a={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},c=[],u={}
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
const n=[]
let a=e,c=e
this._isMemberSchema=!1
while(isMemberSchema(a)){n.push(a[1])
a=a[0]
c=(0,i.L)(a)
this._isMemberSchema=!0}if(n.length>0){this.memberTraits={}
for(let e=n.length-1;e>=0;--e){const t=n[e]
Object.assign(this.memberTraits,(0,o.c)(t))}}else this.memberTraits=0
if(c instanceof NormalizedSchema){const e=this.memberTraits
Object.assign(this,c)
this.memberTraits=Object.assign({},e,c.getMemberTraits(),this.getMemberTraits())
this.normalizedTraits=void 0
this.memberName=t??c.memberName
return}this.schema=(0,i.L)(c)
if(isStaticSchema(this.schema)){this.name=`${this.schema[1]}#${this.schema[2]}`
this.traits=this.schema[3]}else{this.name=this.memberName??String(c)
this.traits=0}if(this._isMemberSchema&&!t)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){const t=this.prototype.isPrototypeOf(e)
return t||typeof e!="object"||e===null?t:e.symbol===this.symbol}static of(e){const t=typeof e=="function"||typeof e=="object"&&e!==null
if(typeof e=="number"){if(c[e])return c[e]}else if(typeof e=="string"){if(u[e])return u[e]}else if(t&&e[a.ns])return e[a.ns]
const n=(0,i.L)(e)
if(n instanceof NormalizedSchema)return n
if(isMemberSchema(n)){const[t,i]=n
if(t instanceof NormalizedSchema){Object.assign(t.getMergedTraits(),(0,o.c)(i))
return t}throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}const l=new NormalizedSchema(n)
return t?e[a.ns]=l:typeof n=="string"?u[n]=l:typeof n=="number"?c[n]=l:l}getSchema(){const e=this.schema
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
return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return(0,o.c)(this.memberTraits)}getOwnTraits(){return(0,o.c)(this.traits)}getKeySchema(){const[e,t]=[this.isDocumentSchema(),this.isMapSchema()]
if(!e&&!t)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`)
const n=this.getSchema()
return member([e?15:n[4]??0,0],"key")}getValueSchema(){const e=this.getSchema(),[t,n,i]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],o=typeof e=="number"?63&e:e&&typeof e=="object"&&(n||i)?e[3+e[0]]:t?15:void 0
if(o!=null)return member([o,0],n?"value":"member")
throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){const t=this.getSchema()
if(this.isStructSchema()&&t[4].includes(e)){const n=t[4].indexOf(e),i=t[5][n]
return member(isMemberSchema(i)?i:[i,0],e)}if(this.isDocumentSchema())return member([15,0],e)
throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`)}getMemberSchemas(){const e={}
try{for(const[t,n]of this.structIterator())e[t]=n}catch(e){}return e}getEventStreamMember(){if(this.isStructSchema())for(const[e,t]of this.structIterator())if(t.isStreaming()&&t.isStructSchema())return e
return""}*structIterator(){if(this.isUnitSchema())return
if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.")
const e=this.getSchema(),t=e[4].length
let n=e[a.it]
if(n&&t===n.length)yield*n
else{n=Array(t)
for(let i=0;i<t;++i){const t=e[4][i],o=member([e[5][i],0],t)
yield n[i]=[t,o]}e[a.it]=n}}}function member(e,t){return e instanceof NormalizedSchema?Object.assign(e,{memberName:t,_isMemberSchema:!0}):new NormalizedSchema(e,t)}const isMemberSchema=e=>Array.isArray(e)&&e.length===2,isStaticSchema=e=>Array.isArray(e)&&e.length>=5}),4018:((e,t,n)=>{n.d(t,{c:()=>translateTraits})
const i=[]
function translateTraits(e){if(typeof e=="object")return e
if(i[e|=0])return i[e]
const t={}
let n=0
for(const i of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(e>>n++&1)==1&&(t[i]=1)
return i[e]=t}}),3277:((e,t,n)=>{n.d(t,{I:()=>concatBytes})
function concatBytes(e,t){if(t===void 0){t=0
for(const n of e)t+=n.byteLength}const n=new Uint8Array(t)
let i=0
for(const t of e){n.set(t,i)
i+=t.byteLength}return n}}),8227:((e,t,n)=>{n.d(t,{JV:()=>dateToUtcString,l3:()=>parseEpochTimestamp,EI:()=>parseRfc3339DateTime,t_:()=>parseRfc3339DateTimeWithOffset,xE:()=>parseRfc7231DateTime})
const expectNumber=e=>{if(e!==null&&e!==void 0){if(typeof e=="string"){const t=parseFloat(e)
if(!Number.isNaN(t)){String(t)!==String(e)&&a.warn(stackTraceWarning(`Expected number but observed string: ${e}`))
return t}}if(typeof e=="number")return e
throw new TypeError(`Expected number, got ${typeof e}: ${e}`)}},i=Math.ceil(2**127*(2-2**-23)),expectFloat32=e=>{const t=expectNumber(e)
if(t!==void 0&&!Number.isNaN(t)&&t!==1/0&&t!==-1/0&&Math.abs(t)>i)throw new TypeError(`Expected 32-bit float, got ${e}`)
return t},expectLong=e=>{if(e!==null&&e!==void 0){if(Number.isInteger(e)&&!Number.isNaN(e))return e
throw new TypeError(`Expected integer, got ${typeof e}: ${e}`)}},expectShort=e=>expectSizedInt(e,16),expectByte=e=>expectSizedInt(e,8),expectSizedInt=(e,t)=>{const n=expectLong(e)
if(n!==void 0&&castInt(n,t)!==n)throw new TypeError(`Expected ${t}-bit integer, got ${e}`)
return n},castInt=(e,t)=>{switch(t){case 32:return Int32Array.of(e)[0]
case 16:return Int16Array.of(e)[0]
case 8:return Int8Array.of(e)[0]}},strictParseDouble=e=>expectNumber(typeof e=="string"?parseNumber(e):e),strictParseFloat32=e=>expectFloat32(typeof e=="string"?parseNumber(e):e),o=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,parseNumber=e=>{const t=e.match(o)
if(t===null||t[0].length!==e.length)throw new TypeError("Expected real number, got implicit NaN")
return parseFloat(e)},strictParseShort=e=>expectShort(typeof e=="string"?parseNumber(e):e),strictParseByte=e=>expectByte(typeof e=="string"?parseNumber(e):e),stackTraceWarning=e=>String(new TypeError(e).stack||e).split("\n").slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join("\n"),a={warn:console.warn},c=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],u=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
function dateToUtcString(e){const t=e.getUTCFullYear(),n=e.getUTCMonth(),i=e.getUTCDay(),o=e.getUTCDate(),a=e.getUTCHours(),l=e.getUTCMinutes(),d=e.getUTCSeconds(),h=o<10?`0${o}`:`${o}`,f=a<10?`0${a}`:`${a}`,g=l<10?`0${l}`:`${l}`,y=d<10?`0${d}`:`${d}`
return`${c[i]}, ${h} ${u[n]} ${t} ${f}:${g}:${y} GMT`}const l=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),parseRfc3339DateTime=e=>{if(e===null||e===void 0)return
if(typeof e!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings")
const t=l.exec(e)
if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
const[n,i,o,a,c,u,d,h]=t,f=strictParseShort(stripLeadingZeroes(i)),g=parseDateValue(o,"month",1,12),y=parseDateValue(a,"day",1,31)
return buildDate(f,g,y,{hours:c,minutes:u,seconds:d,fractionalMilliseconds:h})},d=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),parseRfc3339DateTimeWithOffset=e=>{if(e===null||e===void 0)return
if(typeof e!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings")
const t=d.exec(e)
if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
const[n,i,o,a,c,u,l,h,f]=t,g=strictParseShort(stripLeadingZeroes(i)),y=parseDateValue(o,"month",1,12),v=parseDateValue(a,"day",1,31),w=buildDate(g,y,v,{hours:c,minutes:u,seconds:l,fractionalMilliseconds:h})
f.toUpperCase()!="Z"&&w.setTime(w.getTime()-parseOffsetToMilliseconds(f))
return w},h=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),f=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),g=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),parseRfc7231DateTime=e=>{if(e===null||e===void 0)return
if(typeof e!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings")
let t=h.exec(e)
if(t){const[e,n,i,o,a,c,u,l]=t
return buildDate(strictParseShort(stripLeadingZeroes(o)),parseMonthByShortName(i),parseDateValue(n,"day",1,31),{hours:a,minutes:c,seconds:u,fractionalMilliseconds:l})}t=f.exec(e)
if(t){const[e,n,i,o,a,c,u,l]=t
return adjustRfc850Year(buildDate(parseTwoDigitYear(o),parseMonthByShortName(i),parseDateValue(n,"day",1,31),{hours:a,minutes:c,seconds:u,fractionalMilliseconds:l}))}t=g.exec(e)
if(t){const[e,n,i,o,a,c,u,l]=t
return buildDate(strictParseShort(stripLeadingZeroes(l)),parseMonthByShortName(n),parseDateValue(i.trimLeft(),"day",1,31),{hours:o,minutes:a,seconds:c,fractionalMilliseconds:u})}throw new TypeError("Invalid RFC-7231 date-time value")},parseEpochTimestamp=e=>{if(e===null||e===void 0)return
let t
if(typeof e=="number")t=e
else if(typeof e=="string")t=strictParseDouble(e)
else{if(typeof e!="object"||e.tag!==1)throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation")
t=e.value}if(Number.isNaN(t)||t===1/0||t===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics")
return new Date(Math.round(t*1e3))},buildDate=(e,t,n,i)=>{const o=t-1
validateDayOfMonth(e,o,n)
return new Date(Date.UTC(e,o,n,parseDateValue(i.hours,"hour",0,23),parseDateValue(i.minutes,"minute",0,59),parseDateValue(i.seconds,"seconds",0,60),parseMilliseconds(i.fractionalMilliseconds)))},parseTwoDigitYear=e=>{const t=(new Date).getUTCFullYear(),n=Math.floor(t/100)*100+strictParseShort(stripLeadingZeroes(e))
return n<t?n+100:n},adjustRfc850Year=e=>e.getTime()-(new Date).getTime()>15768e8?new Date(Date.UTC(e.getUTCFullYear()-100,e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds())):e,parseMonthByShortName=e=>{const t=u.indexOf(e)
if(t<0)throw new TypeError(`Invalid month: ${e}`)
return t+1},y=[31,28,31,30,31,30,31,31,30,31,30,31],validateDayOfMonth=(e,t,n)=>{let i=y[t]
t===1&&isLeapYear(e)&&(i=29)
if(n>i)throw new TypeError(`Invalid day for ${u[t]} in ${e}: ${n}`)},isLeapYear=e=>e%4==0&&(e%100!=0||e%400==0),parseDateValue=(e,t,n,i)=>{const o=strictParseByte(stripLeadingZeroes(e))
if(o<n||o>i)throw new TypeError(`${t} must be between ${n} and ${i}, inclusive`)
return o},parseMilliseconds=e=>e===null||e===void 0?0:strictParseFloat32("0."+e)*1e3,parseOffsetToMilliseconds=e=>{const t=e[0]
let n=1
if(t=="+")n=1
else{if(t!="-")throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`)
n=-1}return n*(Number(e.substring(1,3))*60+Number(e.substring(4,6)))*60*1e3},stripLeadingZeroes=e=>{let t=0
while(t<e.length-1&&e.charAt(t)==="0")t++
return t===0?e:e.slice(t)}}),175:((e,t,n)=>{n.d(t,{Mu:()=>Uint8ArrayBlobAdapter,ec:()=>h,v4:()=>d})
var i=n(7598),o=n(7022),a=n(7307)
function bindUint8ArrayBlobAdapter(e,t,n,i){return class Uint8ArrayBlobAdapter extends Uint8Array{static fromString(e,n="utf-8"){if(typeof e=="string")return n==="base64"?Uint8ArrayBlobAdapter.mutate(i(e)):Uint8ArrayBlobAdapter.mutate(t(e))
throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`)}static mutate(e){Object.setPrototypeOf(e,Uint8ArrayBlobAdapter.prototype)
return e}transformToString(t="utf-8"){return t==="base64"?n(this):e(this)}}}var c=n(4574),u=n(1787)
const l=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"))
class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(u.P,c.a,a.n,o.E)){}const d=function bindV4(e){return typeof crypto!="undefined"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{const t=new Uint8Array(16)
e(t)
t[6]=t[6]&15|64
t[8]=t[8]&63|128
return l[t[0]]+l[t[1]]+l[t[2]]+l[t[3]]+"-"+l[t[4]]+l[t[5]]+"-"+l[t[6]]+l[t[7]]+"-"+l[t[8]]+l[t[9]]+"-"+l[t[10]]+l[t[11]]+l[t[12]]+l[t[13]]+l[t[14]]+l[t[15]]}}(i.getRandomValues),h=d}),8345:((e,t,n)=>{n.d(t,{m:()=>isArrayBuffer})
const isArrayBuffer=e=>typeof ArrayBuffer=="function"&&e instanceof ArrayBuffer||Object.prototype.toString.call(e)==="[object ArrayBuffer]"}),9565:((e,t,n)=>{n.d(t,{A:()=>i})
const i=function LazyJsonString(e){return Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){return String(e)}})}
i.from=e=>e&&typeof e=="object"&&(e instanceof i||"deserializeJSON"in e)?e:typeof e=="string"||Object.getPrototypeOf(e)===String.prototype?i(String(e)):i(JSON.stringify(e))
i.fromObject=i.from}),7022:((e,t,n)=>{n.d(t,{E:()=>fromBase64})
var i=n(6382)
const o=/^[A-Za-z0-9+/]*={0,2}$/,fromBase64=e=>{if(e.length*3%4!=0)throw new TypeError("Incorrect padding on base64 string.")
if(!o.exec(e))throw new TypeError("Invalid base64 string.")
const t=(0,i.s)(e,"base64")
return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}}),7307:((e,t,n)=>{n.d(t,{n:()=>toBase64})
var i=n(6382),o=n(4574)
const toBase64=e=>{let t
t=typeof e=="string"?(0,o.a)(e):e
if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
return(0,i.Q)(t.buffer,t.byteOffset,t.byteLength).toString("base64")}}),2149:((e,t,n)=>{n.d(t,{n:()=>calculateBodyLength})
var i=n(3024)
const calculateBodyLength=e=>{if(!e)return 0
if(typeof e=="string")return Buffer.byteLength(e)
if(typeof e.byteLength=="number")return e.byteLength
if(typeof e.size=="number")return e.size
if(typeof e.start=="number"&&typeof e.end=="number")return e.end+1-e.start
if(e instanceof i.ReadStream){if(e.path!=null)return(0,i.lstatSync)(e.path).size
if(typeof e.fd=="number")return(0,i.fstatSync)(e.fd).size}throw new Error(`Body Length computation failed for ${e}`)}}),6382:((e,t,n)=>{n.d(t,{Q:()=>fromArrayBuffer,s:()=>fromString})
var i=n(8345)
const fromArrayBuffer=(e,t=0,n=e.byteLength-t)=>{if(!(0,i.m)(e))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`)
return Buffer.from(e,t,n)},fromString=(e,t)=>{if(typeof e!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`)
return t?Buffer.from(e,t):Buffer.from(e)}}),706:((e,t,n)=>{n.d(t,{a:()=>fromHex,n:()=>toHex})
const i={},o={}
for(let e=0;e<256;e++){let t=e.toString(16).toLowerCase()
t.length===1&&(t=`0${t}`)
i[e]=t
o[t]=e}function fromHex(e){if(e.length%2!=0)throw new Error("Hex encoded strings must have an even number length")
const t=new Uint8Array(e.length/2)
for(let n=0;n<e.length;n+=2){const i=e.slice(n,n+2).toLowerCase()
if(!(i in o))throw new Error(`Cannot decode unrecognized sequence ${i} as hexadecimal`)
t[n/2]=o[i]}return t}function toHex(e){let t=""
for(let n=0;n<e.byteLength;n++)t+=i[e[n]]
return t}}),432:((e,t,n)=>{n.d(t,{Bq:()=>collectReadableStream,kS:()=>collectBlob,kv:()=>streamCollector})
var i=n(3277),o=n(3296)
const streamCollector=async e=>(0,o.q)(e)?collectBlob(e):collectReadableStream(e)
async function collectBlob(e){return e.arrayBuffer().then(e=>new Uint8Array(e))}async function collectReadableStream(e){const t=[],n=e.getReader()
let o=0
while(1){const{done:e,value:i}=await n.read()
if(i){t.push(i)
o+=i.length}if(e)break}return(0,i.I)(t,o)}}),5606:((e,t,n)=>{n.d(t,{k:()=>streamCollector})
var i=n(7075),o=n(3277),a=n(432),c=n(3296)
const streamCollector=e=>(0,c.q)(e)?(0,a.kS)(e):(0,c.H)(e)?(0,a.Bq)(e):new Promise((t,n)=>{const i=new Collector,a=e
a.pipe(i)
a.on("error",e=>{i.end()
n(e)})
i.on("error",n)
i.on("finish",function(){const e=(0,o.I)(this.bufferedBytes)
t(e)})})
class Collector extends i.Writable{bufferedBytes=[]
_write(e,t,n){this.bufferedBytes.push(e)
n()}}}),3296:((e,t,n)=>{n.d(t,{H:()=>isReadableStream,q:()=>isBlob})
const isReadableStream=e=>typeof ReadableStream=="function"&&(e?.constructor?.name===ReadableStream.name||e instanceof ReadableStream),isBlob=e=>typeof Blob=="function"&&(e?.constructor?.name===Blob.name||e instanceof Blob)}),4574:((e,t,n)=>{n.d(t,{a:()=>fromUtf8})
var i=n(6382)
const fromUtf8=e=>{const t=(0,i.s)(e,"utf8")
return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}),1821:((e,t,n)=>{n.d(t,{F:()=>toUint8Array})
var i=n(4574)
const toUint8Array=e=>e instanceof Uint8Array?e:typeof e=="string"?(0,i.a)(e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(e)}),1787:((e,t,n)=>{n.d(t,{P:()=>toUtf8})
var i=n(6382)
const toUtf8=e=>{if(typeof e=="string")return e
if(typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
return(0,i.Q)(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}}),5694:((e,t,n)=>{n.d(t,{D:()=>NumericValue})
const i=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/
class NumericValue{string
type
constructor(e,t){this.string=e
this.type=t
if(!i.test(e))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){return this.string}static[Symbol.hasInstance](e){if(!e||typeof e!="object")return!1
const t=e
return NumericValue.prototype.isPrototypeOf(e)||t.type==="bigDecimal"&&i.test(t.string)}}}),5298:((e,t,n)=>{n.d(t,{T:()=>writeKey})
function writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}}),3753:((e,t,n)=>{n.d(t,{u:()=>getSmithyContext})
var i=n(876)
const getSmithyContext=e=>e[i.V]||(e[i.V]={})}),6852:((e,t,n)=>{n.d(t,{$:()=>hasOwn})
function hasOwn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}}),1871:((e,t,n)=>{n.d(t,{K:()=>HttpRequest})
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
return"method"in t&&"protocol"in t&&"hostname"in t&&"path"in t&&typeof t.query=="object"&&typeof t.headers=="object"}clone(){return HttpRequest.clone(this)}}function cloneQuery(e){return Object.keys(e).reduce((t,n)=>{const i=e[n]
return{...t,[n]:Array.isArray(i)?[...i]:i}},{})}}),7291:((e,t,n)=>{n.d(t,{c:()=>HttpResponse})
class HttpResponse{statusCode
reason
headers
body
constructor(e){this.statusCode=e.statusCode
this.reason=e.reason
this.headers=e.headers||{}
this.body=e.body}static isInstance(e){if(!e)return!1
const t=e
return typeof t.statusCode=="number"&&typeof t.headers=="object"}}}),6370:((e,t,n)=>{n.d(t,{X:()=>isValidHostLabel})
const i=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(e,t=!1)=>{if(!t)return i.test(e)
const n=e.split(".")
for(const e of n)if(!isValidHostLabel(e))return!1
return!0}}),4876:((e,t,n)=>{n.d(t,{t:()=>normalizeProvider})
const normalizeProvider=e=>{if(typeof e=="function")return e
const t=Promise.resolve(e)
return()=>t}}),6663:((e,t,n)=>{n.d(t,{D:()=>parseUrl})
function parseQueryString(e){const t={}
if(e=e.replace(/^\?/,""))for(const n of e.split("&")){let[e,i=null]=n.split("=")
e=decodeURIComponent(e)
i&&(i=decodeURIComponent(i))
e in t?Array.isArray(t[e])?t[e].push(i):t[e]=[t[e],i]:t[e]=i}return t}const parseUrl=e=>{if(typeof e=="string")return parseUrl(new URL(e))
const{hostname:t,pathname:n,port:i,protocol:o,search:a}=e
let c
a&&(c=parseQueryString(a))
return{hostname:t,port:i?parseInt(i):void 0,protocol:o,path:n,query:c}}}),89:((e,t,n)=>{n.d(t,{a:()=>toEndpointV1})
var i=n(6852),o=n(6663)
const toEndpointV1=e=>{if(typeof e=="object"){if("url"in e){const t=(0,o.D)(e.url)
if(e.headers){t.headers={}
for(const n in e.headers)(0,i.$)(e.headers,n)&&(t.headers[n.toLowerCase()]=e.headers[n].join(", "))}return t}return e}return(0,o.D)(e)}}),18:((e,t,n)=>{n.d(t,{$:()=>NodeHttpHandler})
var i=n(6852),o=n(7270)
function buildQueryString(e){const t=[]
for(let n of Object.keys(e).sort()){const i=e[n]
n=(0,o.o)(n)
if(Array.isArray(i))for(let e=0,a=i.length;e<a;e++)t.push(`${n}=${(0,o.o)(i[e])}`)
else{let e=n;(i||typeof i=="string")&&(e+=`=${(0,o.o)(i)}`)
t.push(e)}}return t.join("&")}var a=n(7291)
function buildAbortError(e){const t=e&&typeof e=="object"&&"reason"in e?e.reason:void 0
if(t){if(t instanceof Error){const e=new Error("Request aborted")
e.name="AbortError"
e.cause=t
return e}const e=new Error(String(t))
e.name="AbortError"
return e}const n=new Error("Request aborted")
n.name="AbortError"
return n}const c=["ECONNRESET","EPIPE","ETIMEDOUT"],getTransformedHeaders=e=>{const t={}
for(const n in e){if(!(0,i.$)(e,n))continue
const o=e[n]
t[n]=Array.isArray(o)?o.join(","):o}return t}
var u=n(4708),l=n.n(u)
const d={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e)},setConnectionTimeout=(e,t,n=0)=>{if(!n)return-1
const registerTimeout=i=>{const o=d.setTimeout(()=>{e.destroy()
t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`),{name:"TimeoutError"}))},n-i),doWithSocket=e=>{e?.connecting?e.on("connect",()=>{d.clearTimeout(o)}):d.clearTimeout(o)}
e.socket?doWithSocket(e.socket):e.on("socket",doWithSocket)}
if(n<2e3){registerTimeout(0)
return 0}return d.setTimeout(registerTimeout.bind(null,1e3),1e3)},setRequestTimeout=(e,t,n=0,i,o)=>n?d.setTimeout(()=>{let a=`@smithy/node-http-handler - [${i?"ERROR":"WARN"}] a request has exceeded the configured ${n} ms requestTimeout.`
if(i){const n=Object.assign(new Error(a),{name:"TimeoutError",code:"ETIMEDOUT"})
e.destroy(n)
t(n)}else{a+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error."
o?.warn?.(a)}},n):-1,setSocketKeepAlive=(e,{keepAlive:t,keepAliveMsecs:n},i=3e3)=>{if(t!==!0)return-1
const registerListener=()=>{e.socket?e.socket.setKeepAlive(t,n||0):e.on("socket",e=>{e.setKeepAlive(t,n||0)})}
if(i===0){registerListener()
return 0}return d.setTimeout(registerListener,i)},resolveDefaultSocketTimeout=e=>{const t=e?.defaultSocketTimeout
return typeof t=="number"&&Number.isFinite(t)&&t>0?t:void 0},setSocketTimeout=(e,t,n=0,i=!1)=>{if(!Number.isFinite(n)||n<=0)return
let o
e.once("response",e=>o=e)
const onTimeout=()=>{if(o?.complete){e.socket?.destroy()
return}const a=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${i?"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutError"})
o?.destroy(a)
e.destroy()
t(a)},registerTimeout=()=>{const{socket:t}=e
if(t)if(t.connecting)t.once("connect",registerTimeout)
else{t.setTimeout(n,onTimeout)
e.on("close",()=>t.removeListener("timeout",onTimeout))}else e.once("socket",registerTimeout)}
if(n<6e3){registerTimeout()
return}const a=d.setTimeout(registerTimeout,3e3)
e.once("close",()=>d.clearTimeout(a))}
var h=n(7075)
async function writeRequestBody(e,t,n=6e3,i=!1){const o=t.headers,a=o?o.Expect||o.expect:void 0
let c=-1,u=!0
i||a!=="100-continue"||(u=await Promise.race([new Promise(e=>{c=Number(d.setTimeout(()=>e(!0),Math.max(6e3,n)))}),new Promise(t=>{e.on("continue",()=>{d.clearTimeout(c)
t(!0)})
e.on("response",()=>{d.clearTimeout(c)
t(!1)})
e.on("error",()=>{d.clearTimeout(c)
t(!1)})})]))
u&&writeBody(e,t.body)}function writeBody(e,t){if(t instanceof h.Readable)t.pipe(e)
else{if(t){const n=Buffer.isBuffer(t)
if(n||typeof t=="string"){n&&t.byteLength===0?e.end():e.end(t)
return}const i=t
if(typeof i=="object"&&i.buffer&&typeof i.byteOffset=="number"&&typeof i.byteLength=="number"){e.end(Buffer.from(i.buffer,i.byteOffset,i.byteLength))
return}e.end(Buffer.from(t))
return}e.end()}}let f,g
class NodeHttpHandler{config
configProvider
socketWarningTimestamp=0
externalAgent=!1
metadata={handlerProtocol:"http/1.1"}
static create(e){return typeof e?.handle=="function"?e:new NodeHttpHandler(e)}static checkSocketUsage(e,t,n=console){const{sockets:o,requests:a,maxSockets:c}=e
if(typeof c!="number"||c===1/0)return t
if(Date.now()-15e3<t)return t
if(o&&a)for(const e in o){if(!(0,i.$)(o,e))continue
const t=o[e]?.length??0,u=a[e]?.length??0
if(t>=c&&u>=2*c){n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${u} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`)
return Date.now()}}return t}constructor(e){this.configProvider=new Promise((t,n)=>{typeof e=="function"?e().then(e=>{t(this.resolveDefaultConfig(e))}).catch(n):t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy()
this.config?.httpsAgent?.destroy()}async handle(e,{abortSignal:t,requestTimeout:n}={}){this.config||(this.config=await this.configProvider)
const i=this.config,o=i.logger,u=e.protocol==="https:"
u||this.config.httpAgent||(this.config.httpAgent=await this.config.httpAgentProvider())
return new Promise((h,y)=>{let v,w=-1,S=-1,b=-1,E=-1
const clearTimeouts=()=>{d.clearTimeout(w)
d.clearTimeout(S)
d.clearTimeout(b)
d.clearTimeout(E)},resolve=async e=>{await v
clearTimeouts()
h(e)},reject=async e=>{await v
clearTimeouts()
y(e)}
if(t?.aborted){const e=buildAbortError(t)
reject(e)
return}const C=e.headers,T=!!C&&(C.Expect??C.expect)==="100-continue"
let x=u?i.httpsAgent:i.httpAgent
T&&!this.externalAgent&&(x=new(u?l().Agent:f)({keepAlive:!1,maxSockets:1/0}))
w=d.setTimeout(()=>{this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(x,this.socketWarningTimestamp,o)},i.socketAcquisitionWarningTimeout??(i.requestTimeout??2e3)+(i.connectionTimeout??1e3))
const R=e.query?buildQueryString(e.query):""
let P
e.username==null&&e.password==null||(P=`${e.username??""}:${e.password??""}`)
let _=e.path
R&&(_+=`?${R}`)
e.fragment&&(_+=`#${e.fragment}`)
let $=e.hostname??""
$=$[0]==="["&&$.endsWith("]")?e.hostname.slice(1,-1):e.hostname
const O={headers:e.headers,host:$,method:e.method,path:_,port:e.port,agent:x,auth:P},N=(u?l().request:g)(O,e=>{const t=new a.c({statusCode:e.statusCode||-1,reason:e.statusMessage,headers:getTransformedHeaders(e.headers),body:e})
resolve({response:t})})
N.on("error",e=>{c.includes(e.code)?reject(Object.assign(e,{name:"TimeoutError"})):reject(e)})
if(t){const onAbort=()=>{N.destroy()
const e=buildAbortError(t)
reject(e)}
if(typeof t.addEventListener=="function"){const e=t
e.addEventListener("abort",onAbort,{once:!0})
N.once("close",()=>e.removeEventListener("abort",onAbort))}else t.onabort=onAbort}const M=n??i.requestTimeout
S=setConnectionTimeout(N,reject,i.connectionTimeout)
b=setRequestTimeout(N,reject,M,i.throwOnRequestTimeout,o??console)
const L=i.socketTimeout===void 0?resolveDefaultSocketTimeout(i):void 0
L?setSocketTimeout(N,reject,L,!0):setSocketTimeout(N,reject,i.socketTimeout)
const U=O.agent
typeof U=="object"&&"keepAlive"in U&&(E=setSocketKeepAlive(N,{keepAlive:U.keepAlive,keepAliveMsecs:U.keepAliveMsecs}))
v=writeRequestBody(N,e,M,this.externalAgent).catch(e=>{clearTimeouts()
return y(e)})})}updateHttpClientConfig(e,t){this.config=void 0
this.configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for("logger"):e="logger"
t=n.logger??t
break
case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout"
t=resolveDefaultSocketTimeout(n)??t}return{...n,[e]:t}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){const{requestTimeout:t,connectionTimeout:i,socketTimeout:o,socketAcquisitionWarningTimeout:a,httpAgent:c,httpsAgent:u,throwOnRequestTimeout:d,logger:h}=e||{},y=!0
let v
return{connectionTimeout:i,requestTimeout:t,socketTimeout:o,defaultSocketTimeout:resolveDefaultSocketTimeout(e),socketAcquisitionWarningTimeout:a,throwOnRequestTimeout:d,httpAgentProvider:()=>v??=(async()=>{const e=await Promise.resolve().then(n.t.bind(n,7067,23)),{Agent:t,request:i}=e.default??e
g=i
f=t
if(c instanceof f||typeof c?.destroy=="function"){this.externalAgent=!0
return c}return new f({keepAlive:y,maxSockets:50,...c})})(),httpsAgent:(()=>{if(u instanceof l().Agent||typeof u?.destroy=="function"){this.externalAgent=!0
return u}return new(l().Agent)({keepAlive:y,maxSockets:50,...u})})(),logger:h}}}}),8654:((e,t,n)=>{n.d(t,{B:()=>SignatureV4})
var i,o=n(706),a=n(1821),c=n(6852),u=n(4574)
class HeaderFormatter{format(e){const t=[]
for(const n in e){if(!(0,c.$)(e,n))continue
const i=(0,u.a)(n)
t.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[n]))}const n=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0))
let i=0
for(const e of t){n.set(e,i)
i+=e.byteLength}return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1])
case"byte":return Uint8Array.from([2,e.value])
case"short":const t=new DataView(new ArrayBuffer(3))
t.setUint8(0,3)
t.setInt16(1,e.value,!1)
return new Uint8Array(t.buffer)
case"integer":const n=new DataView(new ArrayBuffer(5))
n.setUint8(0,4)
n.setInt32(1,e.value,!1)
return new Uint8Array(n.buffer)
case"long":const i=new Uint8Array(9)
i[0]=5
i.set(e.value.bytes,1)
return i
case"binary":const a=new DataView(new ArrayBuffer(3+e.value.byteLength))
a.setUint8(0,6)
a.setUint16(1,e.value.byteLength,!1)
const c=new Uint8Array(a.buffer)
c.set(e.value,3)
return c
case"string":const d=(0,u.a)(e.value),h=new DataView(new ArrayBuffer(3+d.byteLength))
h.setUint8(0,7)
h.setUint16(1,d.byteLength,!1)
const f=new Uint8Array(h.buffer)
f.set(d,3)
return f
case"timestamp":const g=new Uint8Array(9)
g[0]=8
g.set(Int64.fromNumber(e.value.valueOf()).bytes,1)
return g
case"uuid":if(!l.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`)
const y=new Uint8Array(17)
y[0]=9
y.set((0,o.a)(e.value.replace(/-/g,"")),1)
return y}}}(function(e){e[e.boolTrue=0]="boolTrue"
e[e.boolFalse=1]="boolFalse"
e[e.byte=2]="byte"
e[e.short=3]="short"
e[e.integer=4]="integer"
e[e.long=5]="long"
e[e.byteArray=6]="byteArray"
e[e.string=7]="string"
e[e.timestamp=8]="timestamp"
e[e.uuid=9]="uuid"})(i||(i={}))
const l=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/
class Int64{bytes
constructor(e){this.bytes=e
if(e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>0x8000000000000000||e<-0x8000000000000000)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)
const t=new Uint8Array(8)
for(let n=7,i=Math.abs(Math.round(e));n>-1&&i>0;n--,i/=256)t[n]=i
e<0&&negate(t)
return new Int64(t)}valueOf(){const e=this.bytes.slice(0),t=e[0]&128
t&&negate(e)
return parseInt((0,o.n)(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function negate(e){for(let t=0;t<8;t++)e[t]^=255
for(let t=7;t>-1;t--){e[t]++
if(e[t]!==0)break}}var d=n(4876),h=n(7270)
const f="X-Amz-Date",g="X-Amz-Signature",y="X-Amz-Security-Token",v="authorization",w=f.toLowerCase(),S=[v,w,"date"],b=g.toLowerCase(),E="x-amz-content-sha256",C=y.toLowerCase(),T={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},x=/^proxy-/,R=/^sec-/,P="AWS4-HMAC-SHA256",_="AWS4-HMAC-SHA256-PAYLOAD",$="aws4_request",getCanonicalQuery=({query:e={}})=>{const t=[],n={}
for(const i in e){if(!(0,c.$)(e,i))continue
if(i.toLowerCase()===b)continue
const o=(0,h.o)(i)
t.push(o)
const a=e[i]
typeof a=="string"?n[o]=`${o}=${(0,h.o)(a)}`:Array.isArray(a)&&(n[o]=a.slice(0).reduce((e,t)=>e.concat([`${o}=${(0,h.o)(t)}`]),[]).sort().join("&"))}return t.sort().map(e=>n[e]).filter(e=>e).join("&")},iso8601=e=>toDate(e).toISOString().replace(/\.\d{3}Z$/,"Z"),toDate=e=>typeof e=="number"?new Date(e*1e3):typeof e=="string"?Number(e)?new Date(Number(e)*1e3):new Date(e):e
class SignatureV4Base{service
regionProvider
credentialProvider
sha256
uriEscapePath
applyChecksum
constructor({applyChecksum:e,credentials:t,region:n,service:i,sha256:o,uriEscapePath:a=!0}){this.service=i
this.sha256=o
this.uriEscapePath=a
this.applyChecksum=typeof e!="boolean"||e
this.regionProvider=(0,d.t)(n)
this.credentialProvider=(0,d.t)(t)}createCanonicalRequest(e,t,n){const i=Object.keys(t).sort()
return`${e.method}\n${this.getCanonicalPath(e)}\n${getCanonicalQuery(e)}\n${i.map(e=>`${e}:${t[e]}`).join("\n")}\n\n${i.join(";")}\n${n}`}async createStringToSign(e,t,n,i){const c=new this.sha256
c.update((0,a.F)(n))
const u=await c.digest()
return`${i}\n${e}\n${t}\n${(0,o.n)(u)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[]
for(const n of e.split("/"))n?.length!==0&&n!=="."&&(n===".."?t.pop():t.push(n))
const n=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`
return(0,h.o)(n).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){const t=iso8601(e).replace(/[-:]/g,"")
return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}const O={},N=[],createScope=(e,t,n)=>`${e}/${t}/${n}/${$}`,getSigningKey=async(e,t,n,i,a)=>{const c=await hmac(e,t.secretAccessKey,t.accessKeyId),u=`${n}:${i}:${a}:${(0,o.n)(c)}:${t.sessionToken}`
if(u in O)return O[u]
N.push(u)
while(N.length>50)delete O[N.shift()]
let l=`AWS4${t.secretAccessKey}`
for(const t of[n,i,a,$])l=await hmac(e,l,t)
return O[u]=l},hmac=(e,t,n)=>{const i=new e(t)
i.update((0,a.F)(n))
return i.digest()}
var M=n(5298)
const getCanonicalHeaders=({headers:e},t,n)=>{const i={}
for(const o of Object.keys(e).sort()){if(e[o]==null)continue
const a=o.toLowerCase()
if(!((0,c.$)(T,a)||t?.has(a)||x.test(a)||R.test(a))||n&&(!n||n.has(a))){a==="__proto__"&&(0,M.T)(i)
i[a]=e[o].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}}return i}
var L=n(8345)
const getPayloadHash=async({headers:e,body:t},n)=>{for(const t in e)if((0,c.$)(e,t)&&t.toLowerCase()===E)return e[t]
if(t==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
if(typeof t=="string"||ArrayBuffer.isView(t)||(0,L.m)(t)){const e=new n
e.update((0,a.F)(t))
return(0,o.n)(await e.digest())}return"UNSIGNED-PAYLOAD"},hasHeader=(e,t)=>{e=e.toLowerCase()
for(const n in t)if((0,c.$)(t,n)&&e===n.toLowerCase())return!0
return!1}
var U=n(1871)
const moveHeadersToQuery=(e,t={})=>{const{headers:n,query:i={}}=U.K.clone(e)
for(const e in n){if(!(0,c.$)(n,e))continue
const o=e.toLowerCase()
if(o.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(o)||t.hoistableHeaders?.has(o)){i[e]=n[e]
delete n[e]}}return{...e,headers:n,query:i}},prepareRequest=e=>{e=U.K.clone(e)
for(const t in e.headers)(0,c.$)(e.headers,t)&&S.indexOf(t.toLowerCase())>-1&&delete e.headers[t]
return e}
class SignatureV4 extends SignatureV4Base{headerFormatter=new HeaderFormatter
constructor({applyChecksum:e,credentials:t,region:n,service:i,sha256:o,uriEscapePath:a=!0}){super({applyChecksum:e,credentials:t,region:n,service:i,sha256:o,uriEscapePath:a})}async presign(e,t={}){const{signingDate:n=new Date,expiresIn:i=3600,unsignableHeaders:o,unhoistableHeaders:a,signableHeaders:c,hoistableHeaders:u,signingRegion:l,signingService:d}=t,h=await this.credentialProvider()
this.validateResolvedCredentials(h)
const v=l??await this.regionProvider(),{longDate:w,shortDate:S}=this.formatDate(n)
if(i>604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future")
const b=createScope(S,v,d??this.service),E=moveHeadersToQuery(prepareRequest(e),{unhoistableHeaders:a,hoistableHeaders:u})
h.sessionToken&&(E.query[y]=h.sessionToken)
E.query["X-Amz-Algorithm"]=P
E.query["X-Amz-Credential"]=`${h.accessKeyId}/${b}`
E.query[f]=w
E.query["X-Amz-Expires"]=i.toString(10)
const C=getCanonicalHeaders(E,o,c)
E.query["X-Amz-SignedHeaders"]=this.getCanonicalHeaderList(C)
E.query[g]=await this.getSignature(w,b,this.getSigningKey(h,v,S,d),this.createCanonicalRequest(E,C,await getPayloadHash(e,this.sha256)))
return E}async sign(e,t){return typeof e=="string"?this.signString(e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,payload:t},{signingDate:n=new Date,priorSignature:i,signingRegion:a,signingService:c,eventStreamCredentials:u}){const l=a??await this.regionProvider(),{shortDate:d,longDate:h}=this.formatDate(n),f=createScope(d,l,c??this.service),g=await getPayloadHash({headers:{},body:t},this.sha256),y=new this.sha256
y.update(e)
const v=(0,o.n)(await y.digest()),w=[_,h,f,i,v,g].join("\n")
return this.signString(w,{signingDate:n,signingRegion:l,signingService:c,eventStreamCredentials:u})}async signMessage(e,{signingDate:t=new Date,signingRegion:n,signingService:i,eventStreamCredentials:o}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:n,signingService:i,priorSignature:e.priorSignature,eventStreamCredentials:o}).then(t=>({message:e.message,signature:t}))}async signString(e,{signingDate:t=new Date,signingRegion:n,signingService:i,eventStreamCredentials:c}={}){const u=c??await this.credentialProvider()
this.validateResolvedCredentials(u)
const l=n??await this.regionProvider(),{shortDate:d}=this.formatDate(t),h=new this.sha256(await this.getSigningKey(u,l,d,i))
h.update((0,a.F)(e))
return(0,o.n)(await h.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:n,unsignableHeaders:i,signingRegion:o,signingService:a}={}){const c=await this.credentialProvider()
this.validateResolvedCredentials(c)
const u=o??await this.regionProvider(),l=prepareRequest(e),{longDate:d,shortDate:h}=this.formatDate(t),f=createScope(h,u,a??this.service)
l.headers[w]=d
c.sessionToken&&(l.headers[C]=c.sessionToken)
const g=await getPayloadHash(l,this.sha256)
!hasHeader(E,l.headers)&&this.applyChecksum&&(l.headers[E]=g)
const y=getCanonicalHeaders(l,i,n),S=await this.getSignature(d,f,this.getSigningKey(c,u,h,a),this.createCanonicalRequest(l,y,g))
l.headers[v]=`${P} Credential=${c.accessKeyId}/${f}, SignedHeaders=${this.getCanonicalHeaderList(y)}, Signature=${S}`
return l}async getSignature(e,t,n,i){const c=await this.createStringToSign(e,t,i,P),u=new this.sha256(await n)
u.update((0,a.F)(c))
return(0,o.n)(await u.digest())}getSigningKey(e,t,n,i){return getSigningKey(this.sha256,e,n,t,i||this.service)}}}),876:((e,t,n)=>{n.d(t,{V:()=>i})
const i="__smithy_context"}),2613:(e=>{e.exports=require("assert")}),4434:(e=>{e.exports=require("events")}),9896:(e=>{e.exports=require("fs")}),8611:(e=>{e.exports=require("http")}),5692:(e=>{e.exports=require("https")}),9278:(e=>{e.exports=require("net")}),6698:(e=>{e.exports=require("node:async_hooks")}),1421:(e=>{e.exports=require("node:child_process")}),7598:(e=>{e.exports=require("node:crypto")}),3024:(e=>{e.exports=require("node:fs")}),1455:(e=>{e.exports=require("node:fs/promises")}),7067:(e=>{e.exports=require("node:http")}),4708:(e=>{e.exports=require("node:https")}),8161:(e=>{e.exports=require("node:os")}),6760:(e=>{e.exports=require("node:path")}),7075:(e=>{e.exports=require("node:stream")}),8321:(e=>{e.exports=require("node:stream/consumers")}),6466:(e=>{e.exports=require("node:stream/promises")}),7975:(e=>{e.exports=require("node:util")}),857:(e=>{e.exports=require("os")}),4756:(e=>{e.exports=require("tls")}),9023:(e=>{e.exports=require("util")}),3011:((e,t,n)=>{n.d(t,{e:()=>i,i:()=>o})
const i={verdicts:[],outputs:{"also-updated":"[]","also-update-previous":"[]"},sentence:"",isBad:!1,summary:"",annotations:[]},o={findings:[],check:()=>[],registrations:[],pinned:[],lines:()=>[],planned:()=>i,update:e=>Promise.resolve({progress:e,report:i})}}),7154:((e,t,n)=>{n.d(t,{q:()=>begin})
var i=n(5652),o=n(5284),a=n(9970),c=n(3011),u=n(9892),l=n(7975),d=n(4214),h=n(7499),f=n(9973)
async function readRepositoryFiles(e,t){const n=e.flatMap(({source:e})=>e.kind==="file"?[e.path]:[]),i=e.flatMap(({containers:e})=>e.flatMap(({envFiles:e})=>e)),o=new Map,[a,c]=await Promise.all([readEach({paths:n,readText:t,faults:o,parse:parseDefinition}),readEach({paths:i,readText:t,faults:o,parse:parseVariables})])
return{definitions:a,variables:c,faults:o}}async function readEach({paths:e,readText:t,faults:n,parse:i}){const o=new Map
await Promise.all([...new Set(e)].map(async e=>{const a=await t(e).catch(e=>({message:reasonOf(e)}))
if(typeof a!="string"){n.set(e,[{code:"file-not-read",message:`the file ${e} cannot be read: ${a.message}.`}])
return}const c=await i(e,a)
"faults"in c?n.set(e,c.faults):o.set(e,c.value)}))
return o}function reasonOf(e){return e instanceof Error&&"code"in e&&e.code==="ENOENT"?"there is no such file":(0,f.bD)(e)}const g=d.YjP("a text"),y={name:d.FsL(g,d.hq("a name"))},v=d.Ikc({family:d.yqP(d.mee(g)),cpu:d.yqP(d.mee(g)),memory:d.yqP(d.mee(g)),containerDefinitions:d.YOg(d.Ikc({...y,image:d.yqP(d.mee(g)),environment:d.yqP(d.mee(d.YOg(d.Ikc({...y,value:d.yqP(d.mee(g))})))),secrets:d.yqP(d.mee(d.YOg(d.Ikc({...y,valueFrom:g}))))}),"a list of containers")})
async function parseDefinition(e,t){const[{readYaml:i},{findShapeFaults:o}]=await Promise.all([Promise.all([n.e(610),n.e(995)]).then(n.bind(n,9995)),n.e(108).then(n.bind(n,5108))]),{value:a,faults:c,locate:u}=i(t),l=c.length>0&&e.endsWith(".json")?findJsonFault(t):void 0,d=[...l===void 0?c:[l],...a===void 0?[]:o(v,a,u)].map(({line:t,column:n,message:i})=>({code:"task-definition-invalid",message:`${e}:${t}:${n} ${i}`}))
if(d.length>0||!isDefinition(a))return{faults:d}
const{kept:f,dropped:g}=(0,h.w7)(a)
return{value:{definition:{...f,containerDefinitions:a.containerDefinitions},dropped:g}}}function findJsonFault(e){try{JSON.parse(e)
return}catch(t){const n=(0,f.bD)(t),[i="",o,a]=/ in JSON at position \d+(?: \(line (\d+) column (\d+)\))?/.exec(n)??[],c=e.split("\n")
return{line:Number(o??c.length),column:Number(a??(c.at(-1)??"").length+1),message:`not valid JSON: ${n.replace(i,"")}.`}}}function isDefinition(e){return d.is(v,e)}function parseVariables(e,t){const n=t.replace(/^\uFEFF/,""),i=Object.fromEntries(Object.entries((0,l.parseEnv)(n)).filter(e=>e[1]!==void 0)),o=findStrayLines(n)
if(Object.keys(i).length===0&&o.length>0)return{faults:[{code:"env-file-invalid",message:`the file ${e} has no line NAME=value.`}]}
const a=Object.keys(i).filter(e=>!/^[^\s=]+$/.test(e)),c=[...o.map(t=>`${e}:${t}:1 this line is no NAME=value.`),...a.map(t=>`${e}: ${JSON.stringify(t)} is not the name of a variable, without blanks and \`=\`.`)]
return c.length>0?{faults:c.map(e=>({code:"env-file-invalid",message:e}))}:{value:i}}const w=/^[^=\n]*=[^\S\n]*(["'`])[\s\S]*?\1/gm
function findStrayLines(e){return e.replaceAll(/^[^\S\n]*#.*$/gm,"").replaceAll(w,e=>e.replaceAll(/[^\n]+|^/gm,"=")).split("\n").flatMap((e,t)=>e.trim()===""||e.includes("=")?[]:[t+1])}async function begin(e,t){const n=t.clock.now(),i=connect(e,t)
return{startedAtMs:n,aws:i,sight:e.mode==="deploy"?await observeAll(e,t,i):void 0}}async function observeAll(e,{signal:t,readText:l,env:d},{ecs:h,launchers:f}){const{cluster:g,alsoUpdate:y}=e,v=e.services.map(({service:e})=>e),w=y.length===0?void 0:await Promise.all([n.e(335),n.e(176)]).then(n.bind(n,8176)),[S,b,E]=await(0,a.Z)(Promise.all([readRepositoryFiles(e.services,l),(0,i.lB)(h,{cluster:g,services:v,references:t=>(0,u.qh)(e.services,t)}),w?.observeLaunchers(y,{apis:f,ecs:h})]),t)
return{files:S,services:b,launchers:E&&w?w.planPart({inputs:e,launchers:E,services:b},(0,o.qp)(d)):c.i}}function connect({awsRegion:e,roleToAssume:t},n){const i=n.connect({awsRegion:e,roleToAssume:t,env:n.env,idToken:e=>n.idToken(e),sessionName:`slipway-deploy-ecs-${n.run.runId}`})
return{readTargets:async e=>(await i.preflight.targetGroups(i.region)).describeTargetHealth({targetGroupArn:e}),...i}}}),1386:((e,t,n)=>{n.d(t,{o:()=>connectAws})
var i=n(7486),o=n(9973)
function parseRegion(e,t){const n=[e,t.AWS_REGION,t.AWS_DEFAULT_REGION].find(e=>e!==void 0&&e!=="")
if(n!==void 0&&/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(n))return n
throw new o.lZ({code:"aws-region-missing",message:n===void 0?"No AWS region is set.":`"${n}" is not the name of an AWS region.`,fix:"Set the input `aws-region`, for example to us-east-1."})}var a=n(9296)
function awsAccess(e){const t=parseRegion(e.awsRegion,e.env),i={region:t,maxAttempts:5,requestHandler:(0,a.W)(3e4)},{roleToAssume:o,idToken:c,sessionName:u}=e
return o===void 0?i:{...i,credentials:shareCredentials(async()=>{const{assumeRoleWithOidc:e}=await n.e(747).then(n.bind(n,3747))
return e({roleArn:o,region:t,idToken:c,sessionName:u})})}}const c=3e5
function shareCredentials(e,t=i.dQ){let n,o=1/0
return()=>{if(n===void 0||t.now()>=o){o=1/0
const t=e()
n=t
t.then(({expiration:e})=>{o=(e?.getTime()??1/0)-c},()=>{n=void 0})}return n}}function connectCodeDeploy(e){let t
return()=>t??=load(e)}async function load(e){const{createCodeDeployApi:t,createPollingCodeDeployApi:i}=await Promise.all([n.e(240),n.e(332)]).then(n.bind(n,8332))
return{codeDeploy:t(e),polling:i(e)}}var u=n(6868),l=n(4405),d=n(5424),h=n(1478),f=n(2713),g=n(7579),y=n(9688),v=n(2841),w=n(7860),S=n(9053),b=n(7926),E=n(7979),C=n(478),T=n(868),x=n(6979),R=n(4631),P=n(3753),_=n(4876)
const defaultECSHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,P.u)(t).operation,region:await(0,_.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecs",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultECSHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,R.ho)(e)
return Object.assign(t,{authSchemePreference:(0,_.t)(e.authSchemePreference??[])})},resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"ecs"}),$={rE:"3.1162.0"}
var O=n(8739),N=n(4351),M=n(7303),L=n(9670),U=n(8898),B=n(1956),H=n(3816),z=n(7613),W=n(5412),V=n(3559),G=n(446),J=n(2766),K=n(4824),te=n(9903),re=n(2149),se=n(18),ie=n(5606),oe=n(9752),ae=n(7265),ce=n(2068),ue=n(51),le=n(6663),de=n(7022),pe=n(7307),he=n(4574),fe=n(1787),me=n(1958),ge=n(4397),ye=n(6467),ve=n(7228),we=n(2988)
const Se="ref",be=-1,Ee=!0,Ce="isSet",Ae="PartitionResult",ke="booleanEquals",Te="getAttr",xe={[Se]:"Endpoint"},Re={[Se]:Ae},Pe={},_e=[{[Se]:"Region"}],De={conditions:[[Ce,[xe]],[Ce,_e],["aws.partition",_e,Ae],[ke,[{[Se]:"UseFIPS"},Ee]],[ke,[{[Se]:"UseDualStack"},Ee]],[ke,[{fn:Te,argv:[Re,"supportsDualStack"]},Ee]],[ke,[{fn:Te,argv:[Re,"supportsFIPS"]},Ee]]],results:[[be],[be,"Invalid Configuration: FIPS and custom endpoint are not supported"],[be,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[xe,Pe],["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Pe],[be,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}",Pe],[be,"FIPS is enabled but this partition does not support FIPS"],["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}",Pe],[be,"DualStack is enabled but this partition does not support DualStack"],["https://ecs.{Region}.{PartitionResult#dnsSuffix}",Pe],[be,"Invalid Configuration: Missing Region"]]},Ie=1e8,$e=new Int32Array([-1,1,-1,0,12,3,1,4,Ie+11,2,5,Ie+11,3,8,6,4,7,Ie+10,5,Ie+8,Ie+9,4,10,9,6,Ie+6,Ie+7,5,11,Ie+5,6,Ie+4,Ie+5,3,Ie+1,13,4,Ie+2,Ie+3]),Oe=we.d.from($e,2,De.conditions,De.results),Ne=new ge.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Ne.get(e,()=>(0,ye.c)(Oe,{endpointParams:e,logger:t.logger}))
ve.m.aws=me.U
var Me=n(9835),Le=n(3441)
class ECSServiceException extends Le.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,ECSServiceException.prototype)}}class AccessDeniedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#AccessDeniedException"
name="AccessDeniedException"
$fault="client"
constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDeniedException.prototype)}}class ClientException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClientException"
name="ClientException"
$fault="client"
constructor(e){super({name:"ClientException",$fault:"client",...e})
Object.setPrototypeOf(this,ClientException.prototype)}}class ClusterNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterNotFoundException"
name="ClusterNotFoundException"
$fault="client"
constructor(e){super({name:"ClusterNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterNotFoundException.prototype)}}class InvalidParameterException extends ECSServiceException{static shapeId="com.amazonaws.ecs#InvalidParameterException"
name="InvalidParameterException"
$fault="client"
constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterException.prototype)}}class LimitExceededException extends ECSServiceException{static shapeId="com.amazonaws.ecs#LimitExceededException"
name="LimitExceededException"
$fault="client"
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)}}class ServerException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServerException"
name="ServerException"
$fault="server"
constructor(e){super({name:"ServerException",$fault:"server",...e})
Object.setPrototypeOf(this,ServerException.prototype)}}class UnsupportedFeatureException extends ECSServiceException{static shapeId="com.amazonaws.ecs#UnsupportedFeatureException"
name="UnsupportedFeatureException"
$fault="client"
constructor(e){super({name:"UnsupportedFeatureException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedFeatureException.prototype)}}class UpdateInProgressException extends ECSServiceException{static shapeId="com.amazonaws.ecs#UpdateInProgressException"
name="UpdateInProgressException"
$fault="client"
constructor(e){super({name:"UpdateInProgressException",$fault:"client",...e})
Object.setPrototypeOf(this,UpdateInProgressException.prototype)}}class NamespaceNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#NamespaceNotFoundException"
name="NamespaceNotFoundException"
$fault="client"
constructor(e){super({name:"NamespaceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,NamespaceNotFoundException.prototype)}}class ClusterContainsCapacityProviderException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterContainsCapacityProviderException"
name="ClusterContainsCapacityProviderException"
$fault="client"
constructor(e){super({name:"ClusterContainsCapacityProviderException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterContainsCapacityProviderException.prototype)}}class ClusterContainsContainerInstancesException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterContainsContainerInstancesException"
name="ClusterContainsContainerInstancesException"
$fault="client"
constructor(e){super({name:"ClusterContainsContainerInstancesException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterContainsContainerInstancesException.prototype)}}class ClusterContainsServicesException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterContainsServicesException"
name="ClusterContainsServicesException"
$fault="client"
constructor(e){super({name:"ClusterContainsServicesException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterContainsServicesException.prototype)}}class ClusterContainsTasksException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterContainsTasksException"
name="ClusterContainsTasksException"
$fault="client"
constructor(e){super({name:"ClusterContainsTasksException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterContainsTasksException.prototype)}}class TargetNotConnectedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#TargetNotConnectedException"
name="TargetNotConnectedException"
$fault="client"
constructor(e){super({name:"TargetNotConnectedException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetNotConnectedException.prototype)}}class ResourceInUseException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ResourceInUseException"
name="ResourceInUseException"
$fault="client"
constructor(e){super({name:"ResourceInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceInUseException.prototype)}}class TargetNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#TargetNotFoundException"
name="TargetNotFoundException"
$fault="client"
constructor(e){super({name:"TargetNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetNotFoundException.prototype)}}class ServiceNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServiceNotFoundException"
name="ServiceNotFoundException"
$fault="client"
constructor(e){super({name:"ServiceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceNotFoundException.prototype)}}class AttributeLimitExceededException extends ECSServiceException{static shapeId="com.amazonaws.ecs#AttributeLimitExceededException"
name="AttributeLimitExceededException"
$fault="client"
constructor(e){super({name:"AttributeLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,AttributeLimitExceededException.prototype)}}class MissingVersionException extends ECSServiceException{static shapeId="com.amazonaws.ecs#MissingVersionException"
name="MissingVersionException"
$fault="client"
constructor(e){super({name:"MissingVersionException",$fault:"client",...e})
Object.setPrototypeOf(this,MissingVersionException.prototype)}}class NoUpdateAvailableException extends ECSServiceException{static shapeId="com.amazonaws.ecs#NoUpdateAvailableException"
name="NoUpdateAvailableException"
$fault="client"
constructor(e){super({name:"NoUpdateAvailableException",$fault:"client",...e})
Object.setPrototypeOf(this,NoUpdateAvailableException.prototype)}}class ServiceDeploymentNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServiceDeploymentNotFoundException"
name="ServiceDeploymentNotFoundException"
$fault="client"
constructor(e){super({name:"ServiceDeploymentNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceDeploymentNotFoundException.prototype)}}class PlatformUnknownException extends ECSServiceException{static shapeId="com.amazonaws.ecs#PlatformUnknownException"
name="PlatformUnknownException"
$fault="client"
constructor(e){super({name:"PlatformUnknownException",$fault:"client",...e})
Object.setPrototypeOf(this,PlatformUnknownException.prototype)}}class DaemonNotActiveException extends ECSServiceException{static shapeId="com.amazonaws.ecs#DaemonNotActiveException"
name="DaemonNotActiveException"
$fault="client"
constructor(e){super({name:"DaemonNotActiveException",$fault:"client",...e})
Object.setPrototypeOf(this,DaemonNotActiveException.prototype)}}class DaemonNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#DaemonNotFoundException"
name="DaemonNotFoundException"
$fault="client"
constructor(e){super({name:"DaemonNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,DaemonNotFoundException.prototype)}}class GatewayNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#GatewayNotFoundException"
name="GatewayNotFoundException"
$fault="client"
constructor(e){super({name:"GatewayNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,GatewayNotFoundException.prototype)}}class ResourceNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}class PlatformTaskDefinitionIncompatibilityException extends ECSServiceException{static shapeId="com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException"
name="PlatformTaskDefinitionIncompatibilityException"
$fault="client"
constructor(e){super({name:"PlatformTaskDefinitionIncompatibilityException",$fault:"client",...e})
Object.setPrototypeOf(this,PlatformTaskDefinitionIncompatibilityException.prototype)}}class ServiceNotActiveException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServiceNotActiveException"
name="ServiceNotActiveException"
$fault="client"
constructor(e){super({name:"ServiceNotActiveException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceNotActiveException.prototype)}}class ConflictException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ConflictException"
name="ConflictException"
$fault="client"
resourceIds
constructor(e){super({name:"ConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ConflictException.prototype)
this.resourceIds=e.resourceIds}}class TaskSetNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#TaskSetNotFoundException"
name="TaskSetNotFoundException"
$fault="client"
constructor(e){super({name:"TaskSetNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TaskSetNotFoundException.prototype)}}class BlockedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#BlockedException"
name="BlockedException"
$fault="client"
constructor(e){super({name:"BlockedException",$fault:"client",...e})
Object.setPrototypeOf(this,BlockedException.prototype)}}const je="advancedConfiguration",Ue="authorizationConfig",Fe="alarmNames",qe="accessType",Be="alternateTargetGroupArn",He="availabilityZoneRebalancing",ze="action",We="alarms",Ve="arn",Ge="client",Je="clusterArn",Ke="cpuArchitecture",Ye="createdAt",Qe="containerDefinitions",Ze="containerName",Xe="containerPortRange",et="capacityProviderStrategy",tt="containerPath",rt="containerPort",nt="credentialsParameter",st="cluster",it="command",ot="cpu",at="deploymentConfiguration",ct="deploymentCircuitBreaker",ut="desiredCount",lt="deploymentController",dt="deviceName",pt="discoveryName",ht="desiredStatus",ft="deviceType",mt="error",gt="enableExecuteCommand",yt="enableECSManagedTags",vt="environmentFiles",wt="enableFaultInjection",St="executionRoleArn",bt="ephemeralStorage",Et="environment",Ct="enabled",kt="enable",Tt="encrypted",xt="expression",Rt="family",Pt="finishedAt",_t="fargateEphemeralStorage",Dt="fileSystemId",It="filesystemType",$t="failures",Ot="gatewayConnectors",Nt="group",Mt="hostname",Lt="healthCheck",jt="healthCheckGracePeriodSeconds",Ut="healthCheckPath",Ft="healthCheckPort",qt="httpError",Bt="hookId",Ht="hostPort",zt="healthStatus",Wt="id",Vt="inferenceAccelerators",Gt="imageDigest",Jt="ipcMode",Kt="image",Yt="include",Qt="iops",Zt="kmsKeyId",Xt="loadBalancers",er="logConfiguration",tr="lastStatus",rr="launchType",nr="message",sr="managedEBSVolume",ir="memoryReservation",or="maxResults",ar="memory",cr="monitoring",ur="name",lr="networkConfiguration",dr="networkMode",pr="nextToken",hr="namespace",fr="options",mr="overrides",gr="pendingCount",vr="placementConstraints",wr="proxyConfiguration",Sr="platformFamily",br="productionListenerRule",Er="pidMode",Cr="portName",Ar="placementStrategy",kr="pendingTaskCount",Tr="propagateTags",xr="platformVersion",Rr="port",Pr="protocol",_r="reason",Dr="roleArn",Ir="requiresCompatibilities",$r="runningCount",Or="rootDirectory",Nr="resourceManagementType",Mr="readOnly",Lr="runtimePlatform",jr="resourceRequirements",Ur="requestedTaskCount",qr="runningTaskCount",Br="rollback",Hr="smithy.ts.sdk.synthetic.com.amazonaws.ecs",zr="startedAt",Vr="serviceArn",Gr="stoppedAt",Jr="startedBy",Yr="serviceConnectConfiguration",Qr="serviceDeployments",Zr="serviceDeploymentArn",en="sizeInGiB",tn="snapshotId",rn="serviceName",nn="statusReason",sn="serviceRevisionArn",on="serviceRegistries",an="schedulingStrategy",cn="service",un="services",pn="status",hn="type",mn="taskArn",gn="taskDefinition",vn="taskDefinitionArn",wn="transitEncryptionPort",Sn="targetGroupArn",bn="testListenerRule",En="taskRoleArn",An="tagSpecifications",kn="targetType",Tn="tags",xn="tasks",Pn="task",Dn="throughput",In="timeout",$n="updatedAt",On="value",Nn="volumeConfigurations",Mn="volumeInitializationRate",Ln="vpcLatticeConfigurations",jn="volumeType",Un="volumes",Fn="com.amazonaws.ecs",qn=new Me.O(Hr)
var Bn=[-3,Hr,"ECSServiceException",0,[],[]]
qn.registerError(Bn,ECSServiceException)
const Hn=new Me.O(Fn)
var zn=[-3,Fn,"AccessDeniedException",{[mt]:Ge,[qt]:403},[nr],[0]]
Hn.registerError(zn,AccessDeniedException)
var Wn=[-3,Fn,"AttributeLimitExceededException",{[mt]:Ge},[nr],[0]]
Hn.registerError(Wn,AttributeLimitExceededException)
var Vn=[-3,Fn,"BlockedException",{[mt]:Ge},[nr],[0]]
Hn.registerError(Vn,BlockedException)
var Gn=[-3,Fn,"ClientException",{[mt]:Ge},[nr],[0]]
Hn.registerError(Gn,ClientException)
var Yn=[-3,Fn,"ClusterContainsCapacityProviderException",{[mt]:Ge},[nr],[0]]
Hn.registerError(Yn,ClusterContainsCapacityProviderException)
var Qn=[-3,Fn,"ClusterContainsContainerInstancesException",{[mt]:Ge},[nr],[0]]
Hn.registerError(Qn,ClusterContainsContainerInstancesException)
var Zn=[-3,Fn,"ClusterContainsServicesException",{[mt]:Ge},[nr],[0]]
Hn.registerError(Zn,ClusterContainsServicesException)
var Xn=[-3,Fn,"ClusterContainsTasksException",{[mt]:Ge},[nr],[0]]
Hn.registerError(Xn,ClusterContainsTasksException)
var es=[-3,Fn,"ClusterNotFoundException",{[mt]:Ge},[nr],[0]]
Hn.registerError(es,ClusterNotFoundException)
var ts=[-3,Fn,"ConflictException",{[mt]:Ge},["resourceIds",nr],[64,0]]
Hn.registerError(ts,ConflictException)
var rs=[-3,Fn,"DaemonNotActiveException",{[mt]:Ge},[nr],[0]]
Hn.registerError(rs,DaemonNotActiveException)
var ns=[-3,Fn,"DaemonNotFoundException",{[mt]:Ge},[nr],[0]]
Hn.registerError(ns,DaemonNotFoundException)
var ss=[-3,Fn,"GatewayNotFoundException",{[mt]:Ge},[nr],[0]]
Hn.registerError(ss,GatewayNotFoundException)
var is=[-3,Fn,"InvalidParameterException",{[mt]:Ge},[nr],[0]]
Hn.registerError(is,InvalidParameterException)
var os=[-3,Fn,"LimitExceededException",{[mt]:Ge},[nr],[0]]
Hn.registerError(os,LimitExceededException)
var as=[-3,Fn,"MissingVersionException",{[mt]:Ge},[nr],[0]]
Hn.registerError(as,MissingVersionException)
var cs=[-3,Fn,"NamespaceNotFoundException",{[mt]:Ge},[nr],[0]]
Hn.registerError(cs,NamespaceNotFoundException)
var us=[-3,Fn,"NoUpdateAvailableException",{[mt]:Ge},[nr],[0]]
Hn.registerError(us,NoUpdateAvailableException)
var ls=[-3,Fn,"PlatformTaskDefinitionIncompatibilityException",{[mt]:Ge},[nr],[0]]
Hn.registerError(ls,PlatformTaskDefinitionIncompatibilityException)
var ds=[-3,Fn,"PlatformUnknownException",{[mt]:Ge},[nr],[0]]
Hn.registerError(ds,PlatformUnknownException)
var ps=[-3,Fn,"ResourceInUseException",{[mt]:Ge},[nr],[0]]
Hn.registerError(ps,ResourceInUseException)
var hs=[-3,Fn,"ResourceNotFoundException",{[mt]:Ge},[nr],[0]]
Hn.registerError(hs,ResourceNotFoundException)
var fs=[-3,Fn,"ServerException",{[mt]:"server"},[nr],[0]]
Hn.registerError(fs,ServerException)
var ms=[-3,Fn,"ServiceDeploymentNotFoundException",{[mt]:Ge},[nr],[0]]
Hn.registerError(ms,ServiceDeploymentNotFoundException)
var gs=[-3,Fn,"ServiceNotActiveException",{[mt]:Ge},[nr],[0]]
Hn.registerError(gs,ServiceNotActiveException)
var ys=[-3,Fn,"ServiceNotFoundException",{[mt]:Ge},[nr],[0]]
Hn.registerError(ys,ServiceNotFoundException)
var vs=[-3,Fn,"TargetNotConnectedException",{[mt]:Ge},[nr],[0]]
Hn.registerError(vs,TargetNotConnectedException)
var ws=[-3,Fn,"TargetNotFoundException",{[mt]:Ge},[nr],[0]]
Hn.registerError(ws,TargetNotFoundException)
var Ss=[-3,Fn,"TaskSetNotFoundException",{[mt]:Ge},[nr],[0]]
Hn.registerError(Ss,TaskSetNotFoundException)
var bs=[-3,Fn,"UnsupportedFeatureException",{[mt]:Ge},[nr],[0]]
Hn.registerError(bs,UnsupportedFeatureException)
var Es=[-3,Fn,"UpdateInProgressException",{[mt]:Ge},[nr],[0]]
Hn.registerError(Es,UpdateInProgressException)
const Cs=[qn,Hn]
var As=[3,Fn,"AdvancedConfiguration",0,[Be,br,bn,Dr],[0,0,0,0]],ks=[3,Fn,"Attachment",0,[Wt,hn,pn,"details"],[0,0,0,()=>Ua]],Ts=[3,Fn,"Attribute",0,[ur,On,kn,"targetId"],[0,0,0,0],1],xs=[3,Fn,"AwsVpcConfiguration",0,["subnets","securityGroups","assignPublicIp"],[64,64,0],1],Rs=[3,Fn,"CanaryConfiguration",0,["canaryPercent","canaryBakeTimeInMinutes"],[1,1]],Ps=[3,Fn,"CapacityProviderStrategyItem",0,["capacityProvider","weight","base"],[0,1,1],1],_s=[3,Fn,"Container",0,["containerArn",mn,ur,Kt,Gt,"runtimeId",tr,"exitCode",_r,"networkBindings","networkInterfaces",zt,"managedAgents",ot,ar,ir,"gpuIds","neuronDeviceIds","gpuSharingStrategy"],[0,0,0,0,0,0,0,1,0,()=>vc,()=>wc,0,()=>uc,0,0,0,64,64,()=>tu]],Ds=[3,Fn,"ContainerDefinition",0,[ur,Kt,"repositoryCredentials",ot,ar,ir,"links","portMappings","essential","restartPolicy","entryPoint",it,Et,vt,"mountPoints","volumesFrom","linuxParameters","secrets","dependsOn","startTimeout","stopTimeout","versionConsistency",Mt,"user","workingDirectory","disableNetworking","privileged","readonlyRootFilesystem","dnsServers","dnsSearchDomains","extraHosts","dockerSecurityOptions","interactive","pseudoTerminal","dockerLabels","ulimits",er,Lt,"systemControls",jr,"firelensConfiguration","credentialSpecs"],[0,0,[()=>Po,0],1,1,1,64,()=>Ec,2,()=>Ns,64,64,[()=>ec,0],()=>Xa,()=>yc,()=>Yc,()=>qi,()=>Tc,()=>za,1,1,0,0,0,0,2,2,2,64,64,()=>ic,64,2,2,128,()=>Kc,()=>to,()=>Di,()=>Bc,()=>kc,()=>vi,64]],Is=[3,Fn,"ContainerDependency",0,[Ze,"condition"],[0,0],2],$s=[3,Fn,"ContainerImage",0,[Ze,Gt,Kt],[0,0,0]],Os=[3,Fn,"ContainerOverride",0,[ur,it,Et,vt,ot,ar,ir,jr],[0,64,[()=>ec,0],()=>Xa,1,1,1,()=>kc]],Ns=[3,Fn,"ContainerRestartPolicy",0,[Ct,"ignoredExitCodes","restartAttemptPeriod"],[2,65,1],1],Ms=[3,Fn,"ContinueServiceDeploymentRequest",0,[Zr,Bt,ze],[0,0,0],2],Ls=[3,Fn,"ContinueServiceDeploymentResponse",0,[Zr],[0]],js=[3,Fn,"CreatedAt",0,["before","after"],[4,4]],Us=[3,Fn,"Deployment",0,[Wt,pn,gn,ut,gr,$r,"failedTasks",Ye,$n,et,rr,xr,Sr,lr,"rolloutState","rolloutStateReason",Yr,"serviceConnectResources",Nn,_t,Ln],[0,0,0,1,1,1,1,4,4,()=>Ba,0,0,0,()=>So,0,0,()=>Ho,()=>_c,()=>qc,()=>Ws,()=>Zc]],Fs=[3,Fn,"DeploymentAlarms",0,[Fe,Br,kt],[64,2,2],3],qs=[3,Fn,"DeploymentCircuitBreaker",0,[kt,Br,"resetOnHealthyTask","thresholdConfiguration"],[2,2,2,()=>Pa],2],Bs=[3,Fn,"DeploymentConfiguration",0,[ct,"maximumPercent","minimumHealthyPercent",We,"strategy","bakeTimeInMinutes","lifecycleHooks","linearConfiguration","canaryConfiguration","earlySuccessCriteria"],[()=>qs,1,1,()=>Fs,0,1,()=>Ka,()=>Ui,()=>Rs,()=>zs]],Hs=[3,Fn,"DeploymentController",0,[hn],[0],1],zs=[3,Fn,"DeploymentEarlySuccessCriteria",0,[kt,"healthyPercent","sourceServiceRevisionCleanup"],[2,1,0],1],Ws=[3,Fn,"DeploymentEphemeralStorage",0,[Zt],[0]],Vs=[3,Fn,"DeploymentLifecycleHook",0,[kn,"hookTargetArn",Dr,"lifecycleStages","hookDetails","timeoutConfiguration"],[0,0,0,64,15,()=>Js]],Gs=[3,Fn,"DeploymentLifecycleHookDetail",0,[Bt,kn,"targetArn",pn,"expiresAt","timeoutAction"],[0,0,0,0,4,0]],Js=[3,Fn,"DeploymentLifecycleHookTimeoutConfiguration",0,["timeoutInMinutes",ze],[1,0]],Ks=[3,Fn,"DeregisterTaskDefinitionRequest",0,[gn],[0],1],Ys=[3,Fn,"DeregisterTaskDefinitionResponse",0,[gn],[[()=>ba,0]]],Qs=[3,Fn,"DescribeServiceDeploymentsRequest",0,["serviceDeploymentArns"],[64],1],Zs=[3,Fn,"DescribeServiceDeploymentsResponse",0,[Qr,$t],[()=>Ic,()=>tc]],Xs=[3,Fn,"DescribeServiceRevisionsRequest",0,["serviceRevisionArns"],[64],1],ti=[3,Fn,"DescribeServiceRevisionsResponse",0,["serviceRevisions",$t],[()=>Lc,()=>tc]],ri=[3,Fn,"DescribeServicesRequest",0,[un,st,Yt],[64,0,64],1],ni=[3,Fn,"DescribeServicesResponse",0,[un,$t],[()=>Fc,()=>tc]],si=[3,Fn,"DescribeTaskDefinitionRequest",0,[gn,Yt],[0,64],1],ii=[3,Fn,"DescribeTaskDefinitionResponse",0,[gn,Tn],[[()=>ba,0],()=>Hc]],oi=[3,Fn,"DescribeTasksRequest",0,[xn,st,Yt],[64,0,64],1],ai=[3,Fn,"DescribeTasksResponse",0,[xn,$t],[[()=>Wc,0],()=>tc]],ci=[3,Fn,"Device",0,["hostPath",tt,"permissions"],[0,0,64],1],ui=[3,Fn,"DockerVolumeConfiguration",0,["scope","autoprovision","driver","driverOpts","labels"],[0,2,0,128,128]],di=[3,Fn,"EBSTagSpecification",0,["resourceType",Tn,Tr],[0,()=>Hc,0],1],pi=[3,Fn,"ECSManagedResources",0,["ingressPaths","autoScaling","metricAlarms","serviceSecurityGroups","logGroups","gatewayConnections"],[()=>dc,()=>so,()=>hc,()=>fc,()=>pc,()=>nc]],hi=[3,Fn,"EFSAuthorizationConfig",0,["accessPointId","iam"],[0,0]],fi=[3,Fn,"EFSVolumeConfiguration",0,[Dt,Or,"transitEncryption",wn,Ue],[0,0,0,1,()=>hi],1],mi=[3,Fn,"EnvironmentFile",0,[On,hn],[0,0],2],gi=[3,Fn,"EphemeralStorage",0,[en],[1],1],yi=[3,Fn,"Failure",0,[Ve,_r,"detail"],[0,0,0]],vi=[3,Fn,"FirelensConfiguration",0,[hn,fr],[0,128],1],wi=[3,Fn,"FSxWindowsFileServerAuthorizationConfig",0,[nt,"domain"],[0,0],2],Si=[3,Fn,"FSxWindowsFileServerVolumeConfiguration",0,[Dt,Or,Ue],[0,0,()=>wi],3],bi=[3,Fn,"GatewayConnection",0,["gatewayArn","gatewayRouteArn",Cr,"serviceUrl",qe,pn,"resources"],[0,0,0,0,0,0,()=>Xc]],Ai=[3,Fn,"GatewayConnectionAlbResources",0,["acmCertificateArn","loadBalancerArn","loadBalancerSecurityGroupArns","listenerArn","listenerRuleArn","testListenerRuleArn",Sn,Be],[0,0,64,0,0,0,0,0]],ki=[3,Fn,"GatewayConnector",0,[Cr,Lt,"filters"],[0,()=>Pi,()=>Ri],1],Ri=[3,Fn,"GatewayConnectorFilters",0,["accessTypes"],[64]],Pi=[3,Fn,"GatewayConnectorHealthCheck",0,["healthCheckProtocol",Ft,Ut,"healthCheckTimeoutSeconds","healthCheckIntervalSeconds","healthyThresholdCount","unhealthyThresholdCount","matcher"],[0,1,0,1,1,1,1,()=>_i]],_i=[3,Fn,"GatewayConnectorHealthCheckMatcher",0,["httpCode","grpcCode"],[0,0]],Di=[3,Fn,"HealthCheck",0,[it,"interval",In,"retries","startPeriod"],[64,1,1,1,1],1],Ii=[3,Fn,"HostEntry",0,[Mt,"ipAddress"],[0,0],2],$i=[3,Fn,"HostVolumeProperties",0,["sourcePath"],[0]],Oi=[3,Fn,"InferenceAccelerator",0,[dt,ft],[0,0],2],Ni=[3,Fn,"InferenceAcceleratorOverride",0,[dt,ft],[0,0]],Mi=[3,Fn,"KernelCapabilities",0,["add","drop"],[64,64]],Li=[3,Fn,"KeyValuePair",0,[ur,On],[0,0]],Ui=[3,Fn,"LinearConfiguration",0,["stepPercent","stepBakeTimeInMinutes"],[1,1]],qi=[3,Fn,"LinuxParameters",0,["capabilities","devices","initProcessEnabled","sharedMemorySize","tmpfs","maxSwap","swappiness"],[()=>Mi,()=>Qa,2,1,()=>Jc,1,1]],Bi=[3,Fn,"ListClustersRequest",0,[pr,or],[0,1]],Hi=[3,Fn,"ListClustersResponse",0,["clusterArns",pr],[64,0]],Wi=[3,Fn,"ListServiceDeploymentsRequest",0,[cn,st,pn,Ye,pr,or],[0,0,64,()=>js,0,1],1],Vi=[3,Fn,"ListServiceDeploymentsResponse",0,[Qr,pr],[()=>$c,0]],Gi=[3,Fn,"ListServicesRequest",0,[st,pr,or,rr,an,Nr],[0,0,1,0,0,0]],Ki=[3,Fn,"ListServicesResponse",0,["serviceArns",pr],[64,0]],Yi=[3,Fn,"ListTaskDefinitionsRequest",0,["familyPrefix",pn,"sort",pr,or],[0,0,0,0,1]],Qi=[3,Fn,"ListTaskDefinitionsResponse",0,["taskDefinitionArns",pr],[64,0]],Zi=[3,Fn,"ListTasksRequest",0,[st,"containerInstance",Rt,pr,or,Jr,rn,ht,rr,"daemonName"],[0,0,0,0,1,0,0,0,0,0]],Xi=[3,Fn,"ListTasksResponse",0,["taskArns",pr],[64,0]],eo=[3,Fn,"LoadBalancer",0,[Sn,"loadBalancerName",Ze,rt,je],[0,0,0,1,()=>As]],to=[3,Fn,"LogConfiguration",0,["logDriver",fr,"secretOptions"],[0,128,()=>Tc],1],ro=[3,Fn,"ManagedAgent",0,["lastStartedAt",ur,_r,tr],[4,0,0,0]],no=[3,Fn,"ManagedApplicationAutoScalingPolicy",0,[pn,$n,"policyType","targetValue","metric",Ve,nn],[0,4,0,1,0,0,0],5],so=[3,Fn,"ManagedAutoScaling",0,["scalableTarget","applicationAutoScalingPolicies"],[()=>ho,()=>lc]],io=[3,Fn,"ManagedCertificate",0,[pn,$n,"domainName",Ve,nn],[0,4,0,0,0],3],oo=[3,Fn,"ManagedIngressPath",0,[qe,"endpoint","loadBalancer","loadBalancerSecurityGroups","certificate","listener","rule","targetGroups"],[0,0,()=>uo,()=>fc,()=>io,()=>ao,()=>co,()=>mc],2],ao=[3,Fn,"ManagedListener",0,[pn,$n,Ve,nn],[0,4,0,0],2],co=[3,Fn,"ManagedListenerRule",0,[pn,$n,Ve,nn],[0,4,0,0],2],uo=[3,Fn,"ManagedLoadBalancer",0,[pn,$n,"scheme",Ve,nn,"subnetIds","securityGroupIds"],[0,4,0,0,0,64,64],3],lo=[3,Fn,"ManagedLogGroup",0,[pn,$n,"logGroupName",Ve,nn],[0,4,0,0,0],3],po=[3,Fn,"ManagedMetricAlarm",0,[pn,$n,Ve,nn],[0,4,0,0],2],ho=[3,Fn,"ManagedScalableTarget",0,[pn,$n,"minCapacity","maxCapacity",Ve,nn],[0,4,1,1,0,0],4],fo=[3,Fn,"ManagedSecurityGroup",0,[pn,$n,Ve,nn],[0,4,0,0],2],mo=[3,Fn,"ManagedTargetGroup",0,[pn,$n,Ut,Ft,Rr,Ve,nn],[0,4,0,1,1,0,0],5],go=[3,Fn,"MetricConfiguration",0,["metricNames","resolutionSeconds"],[64,1],2],yo=[3,Fn,"MonitoringConfiguration",0,["metricConfigurations"],[()=>gc]],vo=[3,Fn,"MountPoint",0,["sourceVolume",tt,Mr],[0,0,2]],wo=[3,Fn,"NetworkBinding",0,["bindIP",rt,Ht,Pr,Xe,"hostPortRange"],[0,1,1,0,0,0]],So=[3,Fn,"NetworkConfiguration",0,["awsvpcConfiguration"],[()=>xs]],bo=[3,Fn,"NetworkInterface",0,["attachmentId","privateIpv4Address","ipv6Address"],[0,0,0]],Eo=[3,Fn,"NvidiaMpsAllocation",0,[ar,"maxComputePercent"],[1,1],1],Co=[3,Fn,"PlacementConstraint",0,[hn,xt],[0,0]],Ao=[3,Fn,"PlacementStrategy",0,[hn,"field"],[0,0]],ko=[3,Fn,"PortMapping",0,[rt,Ht,Pr,ur,"appProtocol",Xe],[1,1,0,0,0,0]],To=[3,Fn,"ProxyConfiguration",0,[Ze,hn,"properties"],[0,0,()=>Cc],1],xo=[3,Fn,"RegisterTaskDefinitionRequest",0,[Rt,Qe,En,St,dr,Un,vr,Ir,ot,ar,Tn,Er,Jt,wr,Vt,bt,Lr,wt],[0,[()=>Ha,0],0,0,0,()=>Qc,()=>zc,64,0,0,()=>Hc,0,0,()=>To,()=>ac,()=>gi,()=>No,2],2],Ro=[3,Fn,"RegisterTaskDefinitionResponse",0,[gn,Tn],[[()=>ba,0],()=>Hc]],Po=[3,Fn,"RepositoryCredentials",8,[nt],[0],1],_o=[3,Fn,"ResolvedConfiguration",0,[Xt,Ln],[()=>Mc,()=>Uc]],Do=[3,Fn,"ResourceRequirement",0,[hn,On,"sharingStrategy"],[0,0,()=>tu],1],Io=[3,Fn,"Rollback",0,[_r,zr,sn],[0,4,0]],$o=[3,Fn,"RunTaskRequest",0,[gn,et,st,"count",yt,gt,Nt,rr,lr,mr,vr,Ar,xr,Tr,"referenceId",Jr,Tn,"clientToken",Nn],[0,()=>Ba,0,1,2,2,0,0,()=>So,[()=>Ta,0],()=>Sc,()=>bc,0,0,0,0,()=>Hc,[0,4],()=>Gc],1],Oo=[3,Fn,"RunTaskResponse",0,[xn,$t],[[()=>Wc,0],()=>tc]],No=[3,Fn,"RuntimePlatform",0,[Ke,"operatingSystemFamily"],[0,0]],Mo=[3,Fn,"RuntimePlatformOverride",0,[Ke],[0]],Lo=[3,Fn,"S3FilesVolumeConfiguration",0,["fileSystemArn",Or,wn,"accessPointArn"],[0,0,1,0],1],jo=[3,Fn,"Scale",0,[On,"unit"],[1,0]],Uo=[3,Fn,"Secret",0,[ur,"valueFrom"],[0,0],2],Fo=[3,Fn,"Service",0,[Vr,rn,Je,Xt,on,pn,ut,$r,gr,rr,et,xr,Sr,gn,at,"taskSets","deployments",Dr,"events",Ye,"currentServiceDeployment","currentServiceRevisions",vr,Ar,lr,jt,an,lt,Tn,"createdBy",yt,Tr,gt,He,Nr],[0,0,0,()=>cc,()=>Nc,0,1,1,1,0,()=>Ba,0,0,0,()=>Bs,()=>Vc,()=>Ya,0,()=>Oc,4,0,()=>Dc,()=>Sc,()=>bc,()=>So,1,0,()=>Hs,()=>Hc,0,2,0,2,0,0]],qo=[3,Fn,"ServiceConnectAccessLogConfiguration",0,["format","includeQueryParameters"],[0,0],1],Bo=[3,Fn,"ServiceConnectClientAlias",0,[Rr,"dnsName","testTrafficRules"],[1,0,()=>Jo],1],Ho=[3,Fn,"ServiceConnectConfiguration",0,[Ct,hr,un,er,"accessLogConfiguration","containerConfigurations"],[2,0,()=>Pc,()=>to,()=>qo,()=>Rc],1],zo=[3,Fn,"ServiceConnectService",0,[Cr,pt,"clientAliases","ingressPortOverride",In,"tls"],[0,0,()=>xc,1,()=>_a,()=>Yo],1],Wo=[3,Fn,"ServiceConnectServiceResource",0,[pt,"discoveryArn"],[0,0]],Vo=[3,Fn,"ServiceConnectTestTrafficHeaderMatchRules",0,["exact"],[0],1],Go=[3,Fn,"ServiceConnectTestTrafficHeaderRules",0,[ur,On],[0,()=>Vo],1],Jo=[3,Fn,"ServiceConnectTestTrafficRules",0,["header"],[()=>Go],1],Ko=[3,Fn,"ServiceConnectTlsCertificateAuthority",0,["awsPcaAuthorityArn"],[0]],Yo=[3,Fn,"ServiceConnectTlsConfiguration",0,["issuerCertificateAuthority","kmsKey",Dr],[()=>Ko,0,0],1],Qo=[3,Fn,"ServiceCurrentRevisionSummary",0,[Ve,Ur,qr,kr],[0,1,1,1]],Zo=[3,Fn,"ServiceDeployment",0,[Zr,Vr,Je,Ye,zr,Pt,Gr,$n,"sourceServiceRevisions","targetServiceRevision",pn,nn,"lifecycleStage","lifecycleHookDetails",at,Br,ct,We],[0,0,0,4,4,4,4,4,()=>jc,()=>la,0,0,0,()=>Ja,()=>Bs,()=>Io,()=>ra,()=>Xo]],Xo=[3,Fn,"ServiceDeploymentAlarms",0,[pn,Fe,"triggeredAlarmNames"],[0,64,64]],ta=[3,Fn,"ServiceDeploymentBrief",0,[Zr,Vr,Je,zr,Ye,Pt,"targetServiceRevisionArn",pn,nn],[0,0,0,4,4,4,0,0,0]],ra=[3,Fn,"ServiceDeploymentCircuitBreaker",0,[pn,"failureCount","threshold"],[0,1,1]],na=[3,Fn,"ServiceEvent",0,[Wt,Ye,nr],[0,4,0]],ia=[3,Fn,"ServiceManagedEBSVolumeConfiguration",0,[Dr,Tt,Zt,jn,en,tn,Mn,Qt,Dn,An,It],[0,2,0,0,1,0,1,1,1,()=>Za,0],1],oa=[3,Fn,"ServiceRegistry",0,["registryArn",Rr,Ze,rt],[0,1,0,1]],aa=[3,Fn,"ServiceRevision",0,[sn,Vr,Je,gn,et,rr,xr,Sr,Xt,on,lr,"containerImages","guardDutyEnabled",Yr,Nn,_t,Ye,Ln,"resolvedConfiguration","ecsManagedResources",mr,Ot,cr],[0,0,0,0,()=>Ba,0,0,0,()=>cc,()=>Nc,()=>So,()=>Wa,2,()=>Ho,()=>qc,()=>Ws,4,()=>Zc,()=>_o,()=>pi,()=>ua,()=>sc,()=>yo]],ca=[3,Fn,"ServiceRevisionLoadBalancer",0,[Sn,br],[0,0]],ua=[3,Fn,"ServiceRevisionOverrides",0,[Lr],[()=>Mo]],la=[3,Fn,"ServiceRevisionSummary",0,[Ve,Ur,qr,kr,"requestedTestTrafficWeight","requestedProductionTrafficWeight"],[0,1,1,1,1,1]],pa=[3,Fn,"ServiceRevisionVpcLatticeConfiguration",0,[Sn,br],[0,0]],ha=[3,Fn,"ServiceVolumeConfiguration",0,[ur,sr],[0,()=>ia],1],fa=[3,Fn,"StopServiceDeploymentRequest",0,[Zr,"stopType"],[0,0],1],ma=[3,Fn,"StopServiceDeploymentResponse",0,[Zr],[0]],ga=[3,Fn,"StopTaskRequest",0,[Pn,st,_r],[0,0,0],1],ya=[3,Fn,"StopTaskResponse",0,[Pn],[[()=>Sa,0]]],va=[3,Fn,"SystemControl",0,[hr,On],[0,0]],wa=[3,Fn,"Tag",0,["key",On],[0,0]],Sa=[3,Fn,"Task",0,["attachments","attributes","availabilityZone","capacityProviderName",Je,"connectivity","connectivityAt","containerInstanceArn","containers",ot,Ye,ht,gt,"executionStoppedAt",Nt,zt,Vt,tr,rr,ar,mr,xr,Sr,"pullStartedAt","pullStoppedAt",zr,Jr,"stopCode",Gr,"stoppedReason","stoppingAt",Tn,mn,vn,"version",bt,_t],[()=>Fa,()=>qa,0,0,0,0,4,0,()=>Ga,0,4,0,2,4,0,0,()=>ac,0,0,0,[()=>Ta,0],0,0,4,4,4,0,0,4,0,4,()=>Hc,0,0,1,()=>gi,()=>Ca]],ba=[3,Fn,"TaskDefinition",0,[vn,Qe,Rt,En,St,dr,"revision",Un,pn,"requiresAttributes",vr,"compatibilities",Lr,Ir,ot,ar,Vt,Er,Jt,wr,"registeredAt","deregisteredAt","deleteRequestedAt","registeredBy",bt,wt],[0,[()=>Ha,0],0,0,0,0,1,()=>Qc,0,()=>Ac,()=>zc,64,()=>No,64,0,0,()=>ac,0,0,()=>To,4,4,4,0,()=>gi,2]],Ea=[3,Fn,"TaskDefinitionPlacementConstraint",0,[hn,xt],[0,0]],Ca=[3,Fn,"TaskEphemeralStorage",0,[en,Zt],[1,0]],Aa=[3,Fn,"TaskManagedEBSVolumeConfiguration",0,[Dr,Tt,Zt,jn,en,tn,Mn,Qt,Dn,An,"terminationPolicy",It],[0,2,0,0,1,0,1,1,1,()=>Za,()=>ka,0],1],ka=[3,Fn,"TaskManagedEBSVolumeTerminationPolicy",0,["deleteOnTermination"],[2],1],Ta=[3,Fn,"TaskOverride",0,["containerOverrides",ot,"inferenceAcceleratorOverrides",St,ar,En,bt],[[()=>Va,0],0,()=>oc,0,0,0,()=>gi]],xa=[3,Fn,"TaskSet",0,[Wt,"taskSetArn",Vr,Je,Jr,"externalId",pn,gn,"computedDesiredCount",gr,$r,Ye,$n,rr,et,xr,Sr,lr,Xt,on,"scale","stabilityStatus","stabilityStatusAt",Tn,_t],[0,0,0,0,0,0,0,0,1,1,1,4,4,0,()=>Ba,0,0,()=>So,()=>cc,()=>Nc,()=>jo,0,4,()=>Hc,()=>Ws]],Ra=[3,Fn,"TaskVolumeConfiguration",0,[ur,sr],[0,()=>Aa],1],Pa=[3,Fn,"ThresholdConfiguration",0,[hn,On],[0,1],2],_a=[3,Fn,"TimeoutConfiguration",0,["idleTimeoutSeconds","perRequestTimeoutSeconds"],[1,1]],Da=[3,Fn,"Tmpfs",0,[tt,"size","mountOptions"],[0,1,64],2],Ia=[3,Fn,"Ulimit",0,[ur,"softLimit","hardLimit"],[0,1,1],3],$a=[3,Fn,"UpdateServiceRequest",0,[cn,st,ut,gn,et,at,He,lr,vr,Ar,xr,"forceNewDeployment",jt,lt,gt,yt,Xt,Tr,on,Yr,Nn,Ln,Ot,cr],[0,0,1,0,()=>Ba,()=>Bs,0,()=>So,()=>Sc,()=>bc,0,2,1,()=>Hs,2,2,()=>cc,0,()=>Nc,()=>Ho,()=>qc,()=>Zc,()=>sc,()=>yo],1],Oa=[3,Fn,"UpdateServiceResponse",0,[cn],[()=>Fo]],Na=[3,Fn,"Volume",0,[ur,"host","dockerVolumeConfiguration","efsVolumeConfiguration","s3filesVolumeConfiguration","fsxWindowsFileServerVolumeConfiguration","configuredAtLaunch"],[0,()=>$i,()=>ui,()=>fi,()=>Lo,()=>Si,2]],Ma=[3,Fn,"VolumeFrom",0,["sourceContainer",Mr],[0,2]],La=[3,Fn,"VpcLatticeAdvancedConfiguration",0,[Be,br,bn],[0,0,0]],ja=[3,Fn,"VpcLatticeConfiguration",0,[Dr,Sn,Cr,je],[0,0,0,()=>La],3],Ua=[1,Fn,"AttachmentDetails",0,()=>Li],Fa=[1,Fn,"Attachments",0,()=>ks],qa=[1,Fn,"Attributes",0,()=>Ts],Ba=[1,Fn,"CapacityProviderStrategy",0,()=>Ps],Ha=[1,Fn,"ContainerDefinitions",0,[()=>Ds,0]],za=[1,Fn,"ContainerDependencies",0,()=>Is],Wa=[1,Fn,"ContainerImages",0,()=>$s],Va=[1,Fn,"ContainerOverrides",0,[()=>Os,0]],Ga=[1,Fn,"Containers",0,()=>_s],Ja=[1,Fn,"DeploymentLifecycleHookDetailList",0,()=>Gs],Ka=[1,Fn,"DeploymentLifecycleHookList",0,()=>Vs],Ya=[1,Fn,"Deployments",0,()=>Us],Qa=[1,Fn,"DevicesList",0,()=>ci],Za=[1,Fn,"EBSTagSpecifications",0,()=>di],Xa=[1,Fn,"EnvironmentFiles",0,()=>mi],ec=[1,Fn,"EnvironmentVariables",8,()=>Li],tc=[1,Fn,"Failures",0,()=>yi],rc=[1,Fn,"GatewayConnectionAlbResourcesList",0,()=>Ai],nc=[1,Fn,"GatewayConnectionList",0,()=>bi],sc=[1,Fn,"GatewayConnectorList",0,()=>ki],ic=[1,Fn,"HostEntryList",0,()=>Ii],oc=[1,Fn,"InferenceAcceleratorOverrides",0,()=>Ni],ac=[1,Fn,"InferenceAccelerators",0,()=>Oi],cc=[1,Fn,"LoadBalancers",0,()=>eo],uc=[1,Fn,"ManagedAgents",0,()=>ro],lc=[1,Fn,"ManagedApplicationAutoScalingPolicies",0,()=>no],dc=[1,Fn,"ManagedIngressPaths",0,()=>oo],pc=[1,Fn,"ManagedLogGroups",0,()=>lo],hc=[1,Fn,"ManagedMetricAlarms",0,()=>po],fc=[1,Fn,"ManagedSecurityGroups",0,()=>fo],mc=[1,Fn,"ManagedTargetGroups",0,()=>mo],gc=[1,Fn,"MetricConfigurationList",0,()=>go],yc=[1,Fn,"MountPointList",0,()=>vo],vc=[1,Fn,"NetworkBindings",0,()=>wo],wc=[1,Fn,"NetworkInterfaces",0,()=>bo],Sc=[1,Fn,"PlacementConstraints",0,()=>Co],bc=[1,Fn,"PlacementStrategies",0,()=>Ao],Ec=[1,Fn,"PortMappingList",0,()=>ko],Cc=[1,Fn,"ProxyConfigurationProperties",0,()=>Li],Ac=[1,Fn,"RequiresAttributes",0,()=>Ts],kc=[1,Fn,"ResourceRequirements",0,()=>Do],Tc=[1,Fn,"SecretList",0,()=>Uo],xc=[1,Fn,"ServiceConnectClientAliasList",0,()=>Bo],Rc=[1,Fn,"ServiceConnectContainerConfigurations",0,()=>eu],Pc=[1,Fn,"ServiceConnectServiceList",0,()=>zo],_c=[1,Fn,"ServiceConnectServiceResourceList",0,()=>Wo],Dc=[1,Fn,"ServiceCurrentRevisionSummaryList",0,()=>Qo],Ic=[1,Fn,"ServiceDeployments",0,()=>Zo],$c=[1,Fn,"ServiceDeploymentsBrief",0,()=>ta],Oc=[1,Fn,"ServiceEvents",0,()=>na],Nc=[1,Fn,"ServiceRegistries",0,()=>oa],Mc=[1,Fn,"ServiceRevisionLoadBalancers",0,()=>ca],Lc=[1,Fn,"ServiceRevisions",0,()=>aa],jc=[1,Fn,"ServiceRevisionsSummaryList",0,()=>la],Uc=[1,Fn,"ServiceRevisionVpcLatticeConfigurations",0,()=>pa],Fc=[1,Fn,"Services",0,()=>Fo],qc=[1,Fn,"ServiceVolumeConfigurations",0,()=>ha],Bc=[1,Fn,"SystemControls",0,()=>va],Hc=[1,Fn,"Tags",0,()=>wa],zc=[1,Fn,"TaskDefinitionPlacementConstraints",0,()=>Ea],Wc=[1,Fn,"Tasks",0,[()=>Sa,0]],Vc=[1,Fn,"TaskSets",0,()=>xa],Gc=[1,Fn,"TaskVolumeConfigurations",0,()=>Ra],Jc=[1,Fn,"TmpfsList",0,()=>Da],Kc=[1,Fn,"UlimitList",0,()=>Ia],Yc=[1,Fn,"VolumeFromList",0,()=>Ma],Qc=[1,Fn,"VolumeList",0,()=>Na],Zc=[1,Fn,"VpcLatticeConfigurations",0,()=>ja],Xc=[4,Fn,"GatewayConnectionResources",0,["hostSharedAlb"],[()=>rc]],eu=[4,Fn,"ServiceConnectContainerConfiguration",0,["logLevel"],[0]],tu=[4,Fn,"SharingStrategy",0,["nvidiaMps"],[()=>Eo]],ru=[9,Fn,"ContinueServiceDeployment",0,()=>Ms,()=>Ls],nu=[9,Fn,"DeregisterTaskDefinition",0,()=>Ks,()=>Ys],su=[9,Fn,"DescribeServiceDeployments",0,()=>Qs,()=>Zs],iu=[9,Fn,"DescribeServiceRevisions",0,()=>Xs,()=>ti],ou=[9,Fn,"DescribeServices",0,()=>ri,()=>ni],au=[9,Fn,"DescribeTaskDefinition",0,()=>si,()=>ii],cu=[9,Fn,"DescribeTasks",0,()=>oi,()=>ai],uu=[9,Fn,"ListClusters",0,()=>Bi,()=>Hi],lu=[9,Fn,"ListServiceDeployments",0,()=>Wi,()=>Vi],du=[9,Fn,"ListServices",0,()=>Gi,()=>Ki],pu=[9,Fn,"ListTaskDefinitions",0,()=>Yi,()=>Qi],hu=[9,Fn,"ListTasks",0,()=>Zi,()=>Xi],fu=[9,Fn,"RegisterTaskDefinition",0,()=>xo,()=>Ro],mu=[9,Fn,"RunTask",0,()=>$o,()=>Oo],gu=[9,Fn,"StopServiceDeployment",0,()=>fa,()=>ma],yu=[9,Fn,"StopTask",0,()=>ga,()=>ya],vu=[9,Fn,"UpdateService",0,()=>$a,()=>Oa]
const getRuntimeConfig=e=>({apiVersion:"2014-11-13",base64Decoder:e?.base64Decoder??de.E,base64Encoder:e?.base64Encoder??pe.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECSHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new oe.f2}],logger:e?.logger??new ue.N,protocol:e?.protocol??ae.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ecs",errorTypeRegistries:Cs,xmlNamespace:"http://ecs.amazonaws.com/doc/2014-11-13/",version:"2014-11-13",serviceTarget:"AmazonEC2ContainerServiceV20141113"},serviceId:e?.serviceId??"ECS",sha256:e?.sha256??ce.k,urlParser:e?.urlParser??le.D,utf8Decoder:e?.utf8Decoder??he.a,utf8Encoder:e?.utf8Encoder??fe.P}),runtimeConfig_getRuntimeConfig=e=>{(0,H.I)(process.version)
const t=(0,W.I)(e),defaultConfigProvider=()=>t().then(z.l),n=getRuntimeConfig(e);(0,O.I)(process.version)
const i={profile:e?.profile,logger:n.logger}
return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,V.Z)(U.$,i),bodyLengthChecker:e?.bodyLengthChecker??re.n,credentialDefaultProvider:e?.credentialDefaultProvider??B.v6,defaultSocketTimeout:(0,N.E)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,M.pf)({serviceId:n.serviceId,clientVersion:$.rE}),maxAttempts:e?.maxAttempts??(0,V.Z)(C.qs,e),region:e?.region??(0,V.Z)(G.GG,{...G.zH,...i}),requestHandler:se.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,V.Z)({...C.kN,default:async()=>(await defaultConfigProvider()).retryMode||te.L0},e),streamCollector:e?.streamCollector??ie.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,V.Z)(J.e$,i),useFipsEndpoint:e?.useFipsEndpoint??(0,V.Z)(K.Ko,i),userAgentAppId:e?.userAgentAppId??(0,V.Z)(L.hV,i)}}
var wu=n(5489),Su=n(2061),bu=n(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let n=e.httpAuthSchemeProvider,i=e.credentials
return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId)
n===-1?t.push(e):t.splice(n,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){i=e},credentials(){return i}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const n=Object.assign((0,wu.R)(e),(0,Su.xA)(e),(0,bu.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(n))
return Object.assign(e,(0,wu.$)(n),(0,Su.uv)(n),(0,bu.j)(n),resolveHttpAuthRuntimeConfig(n))}
class ECSClient extends w.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const n=resolveClientEndpointParameters(t),i=(0,u.D)(n),o=(0,C.$z)(i),a=(0,S.T)(o),c=(0,l.OV)(a),w=(0,b.Co)(c),R=resolveHttpAuthSchemeConfig(w),P=resolveRuntimeExtensions(R,e?.extensions||[])
this.config=P
this.middlewareStack.use((0,x.wq)(this.config))
this.middlewareStack.use((0,d.sM)(this.config))
this.middlewareStack.use((0,T.ey)(this.config))
this.middlewareStack.use((0,E.vK)(this.config))
this.middlewareStack.use((0,l.TC)(this.config))
this.middlewareStack.use((0,h.Y7)(this.config))
this.middlewareStack.use((0,f.n)(this.config))
this.middlewareStack.use((0,g.w)(this.config,{httpAuthSchemeParametersProvider:defaultECSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new y.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,v.l)(this.config))}destroy(){super.destroy()}}const Eu=(0,n(5747).k)({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonEC2ContainerServiceV20141113","ECSClient",b.rD),Cu={},_mw0=(e,t,n,i)=>[]
class DescribeServicesCommand extends(Eu(Cu,_mw0,"DescribeServices",ou)){}class UpdateServiceCommand extends(Eu(Cu,_mw0,"UpdateService",vu)){}class ListClustersCommand extends(Eu(Cu,_mw0,"ListClusters",uu)){}class ListServicesCommand extends(Eu(Cu,_mw0,"ListServices",du)){}class ListServiceDeploymentsCommand extends(Eu(Cu,_mw0,"ListServiceDeployments",lu)){}class DescribeServiceDeploymentsCommand extends(Eu(Cu,_mw0,"DescribeServiceDeployments",su)){}class DescribeServiceRevisionsCommand extends(Eu(Cu,_mw0,"DescribeServiceRevisions",iu)){}class StopServiceDeploymentCommand extends(Eu(Cu,_mw0,"StopServiceDeployment",gu)){}class ContinueServiceDeploymentCommand extends(Eu(Cu,_mw0,"ContinueServiceDeployment",ru)){}class DescribeTaskDefinitionCommand extends(Eu(Cu,_mw0,"DescribeTaskDefinition",au)){}class RegisterTaskDefinitionCommand extends(Eu(Cu,_mw0,"RegisterTaskDefinition",fu)){}class DeregisterTaskDefinitionCommand extends(Eu(Cu,_mw0,"DeregisterTaskDefinition",nu)){}class ListTaskDefinitionsCommand extends(Eu(Cu,_mw0,"ListTaskDefinitions",pu)){}class RunTaskCommand extends(Eu(Cu,_mw0,"RunTask",mu)){}class ListTasksCommand extends(Eu(Cu,_mw0,"ListTasks",hu)){}class DescribeTasksCommand extends(Eu(Cu,_mw0,"DescribeTasks",cu)){}class StopTaskCommand extends(Eu(Cu,_mw0,"StopTask",yu)){}var Au=n(7453),ku=n(4641),Tu=n(3717),xu=n(7583)
const Ru={ClusterNotFoundException:{code:"cluster-not-found",fix:"Set the input `cluster` to the name or ARN of a cluster of this account and region."},ServiceNotFoundException:{code:"service-not-found",fix:"Set the name of a service of this cluster, as `aws ecs list-services` shows it."},ServiceNotActiveException:{code:"service-not-active",fix:"Create the service again, or name another one: an inactive service takes no deployment."},ServiceDeploymentNotFoundException:{code:"service-deployment-not-found",fix:"Nothing to do: the service deployment is over."},ConflictException:{code:"service-deployment-conflict",fix:"Look at the service in the console: its deployment has changed state meanwhile. Then run the job again."}}
var Pu=n(4214)
const _u=Pu.lqM(Pu.YOg(Pu.FsL(Pu.Ikc({key:Pu.YjP(),value:Pu.lqM(Pu.YjP(),"")}),Pu.tBZ())),[]),Du=Pu._H3({name:Pu.YjP(),image:Pu.YjP(),essential:Pu.yqP(Pu.zMY()),environment:Pu.yqP(Pu.YOg(Pu._H3({name:Pu.YjP(),value:Pu.lqM(Pu.YjP(),"")}))),secrets:Pu.yqP(Pu.YOg(Pu._H3({name:Pu.YjP(),valueFrom:Pu.YjP()}))),logConfiguration:Pu.yqP(Pu._H3({logDriver:Pu.YjP(),options:Pu.yqP(Pu.g1P(Pu.YjP(),Pu.YjP()))}))}),Iu=Pu.Ikc({taskDefinition:Pu._H3({taskDefinitionArn:Pu.YjP(),family:Pu.YjP(),revision:Pu.aig(),status:Pu.YjP(),containerDefinitions:Pu.YOg(Du),networkMode:Pu.yqP(Pu.YjP()),executionRoleArn:Pu.yqP(Pu.YjP()),taskRoleArn:Pu.yqP(Pu.YjP())}),tags:_u})
function parseDescribedTaskDefinition(e,t){const{success:n,output:i}=Pu.xLC(Iu,JSON.parse(e))
if(!n)throw(0,ku.$)(t,"a task definition")
return i}function toMs(e){return typeof e=="number"?Math.round(e*1e3):e?.getTime()}function toService(e,t=0){return{serviceArn:e.serviceArn??"",serviceName:e.serviceName??"",clusterArn:e.clusterArn??"",status:e.status??"",taskDefinition:e.taskDefinition??"",desiredCount:e.desiredCount??0,runningCount:e.runningCount??0,pendingCount:e.pendingCount??0,launchType:e.launchType,capacityProviderStrategy:(e.capacityProviderStrategy??[]).map(toCapacityProvider),platformVersion:e.platformVersion,networkConfiguration:toNetwork(e.networkConfiguration),loadBalancers:(e.loadBalancers??[]).map(toLoadBalancer),deployments:(e.deployments??[]).map(toDeployment),taskSetDefinitions:(e.taskSets??[]).flatMap(({taskDefinition:e})=>e??[]),taskSets:(e.taskSets??[]).map(toTaskSet),deploymentConfiguration:toDeploymentConfiguration(e.deploymentConfiguration),deploymentController:e.deploymentController?.type??"ECS",schedulingStrategy:e.schedulingStrategy??"REPLICA",events:toEvents(e.events??[],t),currentServiceDeployment:e.currentServiceDeployment,currentServiceRevisions:e.currentServiceRevisions?.flatMap(({arn:e})=>e??[]),healthCheckGracePeriodSeconds:e.healthCheckGracePeriodSeconds,enableECSManagedTags:e.enableECSManagedTags??!1,propagateTags:e.propagateTags,tags:toTags(e.tags)}}function toEvents(e,t){return e.filter(({createdAt:e},n)=>n===0||(toMs(e)??0)>=t).map(({id:e,createdAt:t,message:n})=>({id:e??"",createdAtMs:toMs(t)??0,message:n??""}))}function toCapacityProvider(e){return{...e,capacityProvider:e.capacityProvider??""}}function toLoadBalancer({advancedConfiguration:e,...t}){return{...t,alternateTargetGroupArn:e?.alternateTargetGroupArn}}function toTaskSet(e){return{id:e.id??"",status:e.status??"",taskDefinition:e.taskDefinition??"",externalId:e.externalId,launchType:e.launchType,capacityProviderStrategy:(e.capacityProviderStrategy??[]).map(toCapacityProvider),platformVersion:e.platformVersion,networkConfiguration:toNetwork(e.networkConfiguration)}}function toNetwork(e){const t=e?.awsvpcConfiguration
if(t!==void 0)return{awsvpcConfiguration:{subnets:t.subnets??[],securityGroups:t.securityGroups??[],assignPublicIp:t.assignPublicIp}}}function toDeployment(e){return{id:e.id??"",status:e.status??"",taskDefinition:e.taskDefinition??"",desiredCount:e.desiredCount??0,pendingCount:e.pendingCount??0,runningCount:e.runningCount??0,failedTasks:e.failedTasks??0,createdAtMs:toMs(e.createdAt)??0,updatedAtMs:toMs(e.updatedAt)??0,launchType:e.launchType,platformVersion:e.platformVersion,rolloutState:e.rolloutState,rolloutStateReason:e.rolloutStateReason}}function toDeploymentConfiguration(e){if(e===void 0)return
const{deploymentCircuitBreaker:t,alarms:n}=e
return{...e,maximumPercent:e.maximumPercent,minimumHealthyPercent:e.minimumHealthyPercent,strategy:e.strategy,deploymentCircuitBreaker:t&&{enable:t.enable??!1,rollback:t.rollback??!1},alarms:n&&{alarmNames:n.alarmNames??[],enable:n.enable??!1,rollback:n.rollback??!1},bakeTimeInMinutes:e.bakeTimeInMinutes,lifecycleHooks:e.lifecycleHooks?.map(({targetType:e,lifecycleStages:t})=>({targetType:e??"AWS_LAMBDA",lifecycleStages:t??[]})),earlySuccessCriteria:e.earlySuccessCriteria&&{enable:e.earlySuccessCriteria.enable??!1}}}function toServiceDeployment(e){const{rollback:t,alarms:n}=e
return{serviceDeploymentArn:e.serviceDeploymentArn??"",serviceArn:e.serviceArn??"",status:e.status??"PENDING",statusReason:e.statusReason,createdAtMs:toMs(e.createdAt)??0,startedAtMs:toMs(e.startedAt),finishedAtMs:toMs(e.finishedAt),stoppedAtMs:toMs(e.stoppedAt),sourceServiceRevisions:(e.sourceServiceRevisions??[]).map(toRevisionSummary),targetServiceRevision:e.targetServiceRevision&&toRevisionSummary(e.targetServiceRevision),lifecycleStage:e.lifecycleStage,lifecycleHookDetails:(e.lifecycleHookDetails??[]).map(toHookDetail),rollback:t&&{reason:t.reason,startedAtMs:toMs(t.startedAt),serviceRevisionArn:t.serviceRevisionArn},deploymentCircuitBreaker:e.deploymentCircuitBreaker,alarms:n&&{status:n.status,alarmNames:n.alarmNames??[],triggeredAlarmNames:n.triggeredAlarmNames??[]}}}function toHookDetail(e){return{hookId:e.hookId??"",targetType:e.targetType??"AWS_LAMBDA",targetArn:e.targetArn,status:e.status??"",expiresAtMs:toMs(e.expiresAt),timeoutAction:e.timeoutAction}}function toRevisionSummary(e){return{arn:e.arn??"",requestedTaskCount:e.requestedTaskCount??0,runningTaskCount:e.runningTaskCount??0,pendingTaskCount:e.pendingTaskCount??0,requestedTestTrafficWeight:e.requestedTestTrafficWeight,requestedProductionTrafficWeight:e.requestedProductionTrafficWeight}}function toServiceDeploymentBrief(e){return{serviceDeploymentArn:e.serviceDeploymentArn??"",serviceArn:e.serviceArn??"",status:e.status??"PENDING",statusReason:e.statusReason,createdAtMs:toMs(e.createdAt)??0,startedAtMs:toMs(e.startedAt),finishedAtMs:toMs(e.finishedAt),targetServiceRevisionArn:e.targetServiceRevisionArn}}function toServiceRevision(e){return{serviceRevisionArn:e.serviceRevisionArn??"",serviceArn:e.serviceArn??"",taskDefinition:e.taskDefinition??"",containerImages:(e.containerImages??[]).map(({containerName:e,image:t,imageDigest:n})=>({containerName:e??"",image:t,imageDigest:n}))}}function toTask(e){return{taskArn:e.taskArn??"",taskDefinitionArn:e.taskDefinitionArn??"",clusterArn:e.clusterArn??"",startedBy:e.startedBy,group:e.group,lastStatus:e.lastStatus??"",desiredStatus:e.desiredStatus??"",healthStatus:e.healthStatus,launchType:e.launchType,availabilityZone:e.availabilityZone,cpu:e.cpu,memory:e.memory,createdAtMs:toMs(e.createdAt),pullStartedAtMs:toMs(e.pullStartedAt),pullStoppedAtMs:toMs(e.pullStoppedAt),startedAtMs:toMs(e.startedAt),stoppingAtMs:toMs(e.stoppingAt),stoppedAtMs:toMs(e.stoppedAt),stopCode:e.stopCode,stoppedReason:e.stoppedReason,containers:(e.containers??[]).map(e=>({name:e.name??"",image:e.image,imageDigest:e.imageDigest,lastStatus:e.lastStatus,exitCode:e.exitCode,reason:e.reason,healthStatus:e.healthStatus})),tags:toTags(e.tags)}}function toTags(e){return(e??[]).map(({key:e,value:t})=>({key:e??"",value:t??""}))}const $u={services:10,serviceDeployments:20,serviceRevisions:20,tasks:100}
function createEcsApi(e){const t=new ECSClient(e)
return{...serviceCalls(t),...serviceDeploymentCalls(t),...taskDefinitionCalls(t),...taskCalls(t)}}function createPollingEcsApi(e){return createEcsApi({...e,maxAttempts:2,requestHandler:(0,a.W)(1e4)})}function serviceCalls(e){return{async describeServices({cluster:t,services:n,includeTags:i=!1,eventsFromMs:o}){const a={permission:"ecs:DescribeServices",resource:`service/${t}/${n.join(",")}`},c=i?{include:["TAGS"]}:{},u=await inBatches(n,$u.services,async n=>{const i=new DescribeServicesCommand({cluster:t,services:n,...c})
let u={}
i.middlewareStack.add((0,Tu.gy)(e=>{u=e}),Tu.$9)
await told(a,()=>e.send(i))
return{services:(0,ku.E)(u.services,a,"services").map(e=>toService(e,o)),failures:u.failures??[]}})
return{services:u.flatMap(({services:e})=>e),failures:u.flatMap(({failures:e})=>e)}},async updateService(t){const n={permission:"ecs:UpdateService",resource:`service/${t.cluster}/${t.service}`},i=new UpdateServiceCommand({cluster:t.cluster,service:t.service})
i.middlewareStack.add((0,Tu.eT)({...t}),Tu.bd)
let o={}
i.middlewareStack.add((0,Tu.gy)(e=>{o=e}),Tu.$9)
await told(n,()=>e.send(i))
return toService((0,ku.E)(o.service,n,"service"))},async listClusters(){const t={permission:"ecs:ListClusters",resource:"*"}
return(await allPages(n=>told(t,()=>e.send(new ListClustersCommand({nextToken:n}))))).flatMap(e=>e.clusterArns??[])},async listServices({cluster:t}){const n={permission:"ecs:ListServices",resource:`cluster/${t}`}
return(await allPages(i=>told(n,()=>e.send(new ListServicesCommand({cluster:t,maxResults:100,nextToken:i}))))).flatMap(e=>e.serviceArns??[])}}}function serviceDeploymentCalls(e){return{async listServiceDeployments({cluster:t,service:n,createdAfterMs:o,statuses:a,limit:c}){const u={permission:"ecs:ListServiceDeployments",resource:`service/${t}/${n}`},l=c===void 0?allPages:firstPage
return(await l(l=>told(u,()=>e.send(new ListServiceDeploymentsCommand({cluster:t,service:n,nextToken:l,...c===void 0?{}:{maxResults:c},...o===void 0?{}:{createdAt:{after:(0,i.Wt)(o)}},...a===void 0?{}:{status:[...a]}}))))).flatMap(e=>(e.serviceDeployments??[]).map(toServiceDeploymentBrief))},async describeServiceDeployments({serviceDeploymentArns:t}){const n={permission:"ecs:DescribeServiceDeployments",resource:t[0]??"*"},i=await inBatches(t,$u.serviceDeployments,async t=>{const i=new DescribeServiceDeploymentsCommand({serviceDeploymentArns:t}),o=await told(n,()=>e.send(i))
return{found:(o.serviceDeployments??[]).map(toServiceDeployment),failures:o.failures??[]}})
return{serviceDeployments:i.flatMap(({found:e})=>e),failures:i.flatMap(({failures:e})=>e)}},async describeServiceRevisions({serviceRevisionArns:t}){const n={permission:"ecs:DescribeServiceRevisions",resource:t[0]??"*"},i=await inBatches(t,$u.serviceRevisions,async t=>{const i=new DescribeServiceRevisionsCommand({serviceRevisionArns:t}),o=await told(n,()=>e.send(i))
return{found:(o.serviceRevisions??[]).map(toServiceRevision),failures:o.failures??[]}})
return{serviceRevisions:i.flatMap(({found:e})=>e),failures:i.flatMap(({failures:e})=>e)}},async stopServiceDeployment({serviceDeploymentArn:t,stopType:n}){const i={permission:"ecs:StopServiceDeployment",resource:t}
await told(i,()=>e.send(new StopServiceDeploymentCommand({serviceDeploymentArn:t,stopType:n})))
return{serviceDeploymentArn:t}},async continueServiceDeployment({serviceDeploymentArn:t,hookId:n,action:i}){const o={permission:"ecs:ContinueServiceDeployment",resource:t}
await told(o,()=>e.send(new ContinueServiceDeploymentCommand({serviceDeploymentArn:t,hookId:n,action:i})))
return{serviceDeploymentArn:t}}}}function taskDefinitionCalls(e){return{async describeTaskDefinition({taskDefinition:t,includeTags:n=!1}){const i={permission:"ecs:DescribeTaskDefinition",resource:t},o=new DescribeTaskDefinitionCommand({taskDefinition:t,...n?{include:["TAGS"]}:{}})
let a=""
o.middlewareStack.add((0,Tu.b8)(e=>{a=e}),Tu.$9)
await told(i,()=>e.send(o))
return parseDescribedTaskDefinition(a,i)},async registerTaskDefinition(t){const n={permission:"ecs:RegisterTaskDefinition",resource:`task-definition/${t.family}`},i=new RegisterTaskDefinitionCommand({family:t.family,containerDefinitions:[]})
let o=""
i.middlewareStack.add((0,Tu.eT)(t),Tu.bd)
i.middlewareStack.add((0,Tu.b8)(e=>{o=e}),Tu.$9)
await told(n,()=>e.send(i))
return parseDescribedTaskDefinition(o,n)},async deregisterTaskDefinition({taskDefinition:t}){const n={permission:"ecs:DeregisterTaskDefinition",resource:t}
await told(n,()=>e.send(new DeregisterTaskDefinitionCommand({taskDefinition:t})))},async listTaskDefinitions({familyPrefix:t,limit:n=10,status:i}){const o={permission:"ecs:ListTaskDefinitions",resource:t},a=[]
let c
do{const u=await told(o,()=>e.send(new ListTaskDefinitionsCommand({familyPrefix:t,status:i,sort:"DESC",maxResults:Math.min(100,n),nextToken:c})))
a.push(...u.taskDefinitionArns??[])
c=u.nextToken}while(c!==void 0&&a.length<n)
return a.slice(0,n)}}}function taskCalls(e){return{async runTask(t){const n={permission:"ecs:RunTask",resource:t.taskDefinition},i=await told(n,()=>e.send(new RunTaskCommand(runTaskRequest(t))))
return{tasks:(i.tasks??[]).map(toTask),failures:i.failures??[]}},async listTasks({limit:t=1/0,...n}){const i={permission:"ecs:ListTasks",resource:`cluster/${n.cluster}`},o=[]
let a
do{const t=new ListTasksCommand({...n,nextToken:a}),c=await told(i,()=>e.send(t))
o.push(...c.taskArns??[])
a=c.nextToken}while(a!==void 0&&o.length<t)
return o.slice(0,t)},async describeTasks({cluster:t,tasks:n,includeTags:i=!1}){const o={permission:"ecs:DescribeTasks",resource:n[0]??"*"},a=i?{include:["TAGS"]}:{},c=await inBatches(n,$u.tasks,async n=>{const i=new DescribeTasksCommand({cluster:t,tasks:n,...a}),c=await told(o,()=>e.send(i))
return{found:(c.tasks??[]).map(toTask),failures:c.failures??[]}})
return{tasks:c.flatMap(({found:e})=>e),failures:c.flatMap(({failures:e})=>e)}},async stopTask({cluster:t,task:n,reason:i}){const o={permission:"ecs:StopTask",resource:n},a=await told(o,()=>e.send(new StopTaskCommand({cluster:t,task:n,reason:i})))
return toTask((0,ku.E)(a.task,o,"task"))}}}function runTaskRequest(e){const{networkConfiguration:t,capacityProviderStrategy:n,overrides:i,tags:o,...a}=e,c=t?.awsvpcConfiguration
return{...a,count:1,...n===void 0?{}:{capacityProviderStrategy:[...n]},...o===void 0?{}:{tags:[...o]},...c===void 0?{}:{networkConfiguration:{awsvpcConfiguration:{...c,subnets:[...c.subnets],securityGroups:[...c.securityGroups]}}},...i===void 0?{}:{overrides:{...i,containerOverrides:i.containerOverrides?.map(containerOverride)}}}}function containerOverride(e){const{command:t,environment:n,...i}=e
return{...i,...t===void 0?{}:{command:[...t]},...n===void 0?{}:{environment:[...n]}}}function told(e,t){return(0,Au.S)({deed:e,known:Ru},t)}async function inBatches(e,t,n){const i=[]
for(let n=0;n<e.length;n+=t)i.push(e.slice(n,n+t))
return(0,xu.X)({items:i,atOnce:10},n)}async function allPages(e){const t=[]
let n
do{const i=await e(n)
t.push(i)
n=i.nextToken}while(n!==void 0)
return t}async function firstPage(e){return[await e(void 0)]}var Ou=n(4443)
async function readLastLines(e,{group:t,stream:n,limit:i}){const o=[]
let a,c=0
while(o.length<i&&c<3){const u=await e.readLogPage({group:t,stream:n,fromHead:!1,limit:Math.min(1e4,i-o.length),...a===void 0?{}:{token:a}})
if(u===void 0||u.backwardToken===a)break
o.unshift(...u.lines)
a=u.backwardToken
c=u.lines.length===0?c+1:0}return o.slice(-i)}function lastLinesReader(e){let t
return async n=>{t??=e()
return(await readLastLines(await t,n)).flatMap(({message:e})=>(0,Ou.u)(e)).slice(-n.limit)}}function launcherApis(e){return{events:once(async()=>(await Promise.all([n.e(580),n.e(777)]).then(n.bind(n,9777))).createEventsApi(e)),scheduler:once(async()=>(await Promise.all([n.e(272),n.e(692)]).then(n.bind(n,1692))).createSchedulerApi(e)),pipes:once(async()=>(await Promise.all([n.e(272),n.e(952),n.e(855)]).then(n.bind(n,5855))).createPipesApi(e))}}function once(e){let t
return()=>t??=e()}const Nu={maxAttempts:3,requestHandler:(0,a.W)(5e3,2e3)}
function connectPreflight(e){const inRegion=t=>({...e,...Nu,region:t})
return{ecr:connect_once(async e=>{const{ecrClient:t}=await Promise.all([n.e(381),n.e(571)]).then(n.bind(n,8571))
return t({access:inRegion(e),signal:(new AbortController).signal})}),secrets:connect_once(async e=>(await n.e(400).then(n.bind(n,4638))).createSecretsApi(inRegion(e))),parameters:connect_once(async e=>(await Promise.all([n.e(519),n.e(859)]).then(n.bind(n,5859))).createParametersApi(inRegion(e))),logGroups:connect_once(async e=>(await Promise.all([n.e(201),n.e(744)]).then(n.bind(n,2855))).createLogGroupsApi(inRegion(e))),targetGroups:connect_once(async e=>(await Promise.all([n.e(908),n.e(497),n.e(899)]).then(n.bind(n,5899))).createTargetGroupsApi(inRegion(e)))}}function connect_once(e){const t=new Map
return n=>{const i=t.get(n)??e(n)
t.set(n,i)
return i}}const connectAws=e=>{const t=awsAccess(e),logs=async()=>(await Promise.all([n.e(201),n.e(744)]).then(n.bind(n,2855))).createLogsApi(t)
return{region:t.region,ecs:createEcsApi(t),pollingEcs:createPollingEcsApi(t),launchers:launcherApis(t),codeDeploy:connectCodeDeploy(t),logs:logs,preflight:connectPreflight(t),readLogLines:lastLinesReader(logs)}}}),585:((e,t,n)=>{n.d(t,{K:()=>readInputs})
var i=n(4214),o=n(9973),a=n(4354)
async function readDocument(e,t,n){const c=e.optionalText(t)
if(c!==void 0)try{const o=await parseText(c),u=(0,a.SS)(o)
for(const n of u)e.fault({input:t,value:n.join("."),allowed:`another key; this one is ${a.yW}`})
const l=(0,i.xLC)(n,o)
if(l.success)return u.length===0?l.output:void 0
for(const n of l.issues)e.fault({input:t,...describeIssue(n)})}catch(n){e.fault({input:t,value:c,allowed:`YAML or JSON (${(0,o.bD)(n)})`})}}async function parseText(e){try{return JSON.parse(e)}catch{const{parseDocument:t}=await n.e(610).then(n.bind(n,9610)),i=t(e,{prettyErrors:!0}),[o]=i.errors
if(o!==void 0)throw new Error(o.message.split("\n")[0]?.replace(/:$/,"")??"not YAML",{cause:o})
return i.toJS({maxAliasCount:100})}}function describeIssue(e){const t=(0,i.BuJ)(e),n=t===null?"":` at ${t}`
return{value:`${showValue(e.input)}${n}`,allowed:`${showWanted(e)}${n}`}}function showValue(e){return e===null||e===void 0?"nothing":Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e=="object"?Object.keys(e).length===0?"an empty map":"a map":typeof e=="string"?e:JSON.stringify(e)}const c={Object:"a map",Array:"a list",string:"a text",number:"a number",boolean:"true or false",never:"no such key"}
function showWanted({message:e,expected:t}){return(e.startsWith("Invalid ")?c[t??""]:void 0)??e}var u=n(9656),l=n(7260),d=n(427),h=n(6110)
function toServiceRequest(e,t,{force:n,faults:i}){const{service:o=e,container:a="",containers:c={},after:u=[]}=t,l=toContainer(a,t,{path:e,faults:i}),d=Object.entries(c).map(([t,n])=>{const{change:o,envFiles:a}=toContainer(t,n,{path:`${e}.containers.${t}`,faults:i})
return{container:t,envFiles:a,change:{...o,...sizes(n)}}}),h=toSource(e,t,i)
h.kind==="revision"&&refuseChanges(e,t,i)
return{name:e,service:o,after:[u].flat(),source:h,containers:isEmpty(l)&&d.length>0?d:[l,...d],task:toTask(t),settings:toSettings(t,n),codeDeploy:toCodeDeploy(e,t,i)}}function isEmpty({container:e,change:t,envFiles:n}){return e===""&&n.length===0&&Object.values(t).every(e=>e===void 0)}function toContainer(e,t,{path:n,faults:i}){const o=t["environment-files"]
for(const e of bothOf(t.environment,t.secrets)){const t="a name under `environment` or under `secrets`, since ECS takes it from one of them only"
i.push({path:`${n}.secrets`,value:e,allowed:t})}const a={image:t.image,environment:t.environment,secrets:t.secrets,environmentFiles:o===null||o===void 0?o:[o].flat(),command:toWords(t.command,{path:`${n}.command`,faults:i}),entryPoint:toWords(t["entry-point"],{path:`${n}.entry-point`,faults:i}),healthCheck:toHealthCheck(t["health-check"],{path:`${n}.health-check.command`,faults:i}),dockerLabels:t["docker-labels"],logConfiguration:t["log-configuration"]},c=[t["env-file"]??[]].flat()
for(const e of c.filter(isOutside))i.push({path:`${n}.env-file`,value:e,allowed:f})
return{container:e,envFiles:c,change:a}}function bothOf(e={},t={}){return Object.keys(e).filter(n=>e[n]!==null&&Object.hasOwn(t,n)&&t[n]!==null)}function toWords(e,{path:t,faults:n}){if(typeof e!="string")return e
try{return(0,d.y)(e)}catch(i){n.push({path:t,value:e,allowed:(0,o.bD)(i)})
return}}function toHealthCheck(e,{path:t,faults:n}){if(e===void 0||e===null)return e
const{command:i}=e
if(typeof i=="string")return{...e,command:["CMD-SHELL",i]}
if(i!==void 0&&!["CMD","CMD-SHELL","NONE"].includes(i[0]??"")){const e="a list that starts with CMD or CMD-SHELL, or one line for the shell"
n.push({path:t,value:JSON.stringify(i),allowed:e})}return{...e}}function sizes(e){return{cpu:e.cpu,memory:e.memory,memoryReservation:e["memory-reservation"]}}function toTask(e){const t=e["ephemeral-storage"]
return{cpu:sizeText(e.cpu),memory:sizeText(e.memory),taskRoleArn:e["task-role-arn"],executionRoleArn:e["execution-role-arn"],ephemeralStorage:t===void 0||t===null?t:{sizeInGiB:t}}}function sizeText(e){return typeof e=="number"?String(e):e}function toSettings(e,t){const n=e["health-check-grace-period"]
return{forceNewDeployment:!!(e["force-new-deployment"]??t)||void 0,deploymentConfiguration:e["deployment-configuration"],capacityProviderStrategy:e["capacity-provider-strategy"],platformVersion:e["platform-version"],healthCheckGracePeriodSeconds:n===void 0?void 0:Math.round(((0,h.E)(n)??0)/1e3)}}function toCodeDeploy(e,{codedeploy:t},n){if(t===void 0)return
const{application:i,config:o,description:a,appspec:c}=t
c!==void 0&&isOutside(c)&&n.push({path:`${e}.codedeploy.appspec`,value:c,allowed:f})
return{application:i,deploymentGroup:t["deployment-group"],config:o,description:a,appSpec:c}}const f="a path inside the repository",isOutside=e=>/^(?:\/|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(e)
function toSource(e,t,n){const{revision:i,"task-definition":o}=t
if(i!==void 0)return{kind:"revision",revision:String(i)}
if(o===void 0)return{kind:"live"}
if(/\.(?:json|ya?ml)$/i.test(o)&&!o.startsWith("arn:")){isOutside(o)&&n.push({path:`${e}.task-definition`,value:o,allowed:f})
return{kind:"file",path:o}}if(!/^(?:arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]+(?::\d+)?$/.test(o)){const t="a file that ends with .json, .yml or .yaml, a family, `family:revision`, or the ARN of a task definition"
n.push({path:`${e}.task-definition`,value:o,allowed:t})}return{kind:"described",reference:o}}const g=new Set(["service","after","revision","force-new-deployment","capacity-provider-strategy","platform-version","health-check-grace-period","deployment-configuration","codedeploy"])
function refuseChanges(e,t,n){const i=Object.keys(t).filter(e=>!g.has(e))
if(i.length===0)return
const o=`a revision that is deployed as it is, without ${i.map(e=>`\`${e}\``).join(", ")}`
n.push({path:`${e}.revision`,value:String(t.revision),allowed:o})}function told(e,t){return i.FsL(e,i.yuE({description:t}))}const y=i.g1P(i.YjP(),i.L5J(),"a map in the words of the ECS API"),names=e=>i.KCZ([i.YOg(e),e],"a text or a list of texts"),v=i.YjP("a text"),w=i.KCZ([i.YOg(v),i.FsL(v,i.hq("a command"))],"a list of words, or one line"),S=i.aig("a number"),b=i.aig("a number of seconds"),E=i.zMY("`true` or `false`")
function member(e,t){return i.yqP(told(e,t))}const C=i._H3({strategy:member(i.KIO(["ROLLING","BLUE_GREEN","LINEAR","CANARY"],"one of `ROLLING`, `BLUE_GREEN`, `LINEAR`, `CANARY`"),"Deployment strategy."),maximumPercent:member(S,"Most tasks during a rolling deployment, in percent of the desired count."),minimumHealthyPercent:member(S,"Fewest running tasks during a rolling deployment, in percent."),bakeTimeInMinutes:member(S,"How long both revisions run after the production traffic was shifted."),deploymentCircuitBreaker:member(i._H3({enable:member(E,"Whether ECS gives up a deployment whose tasks fail."),rollback:member(E,"Whether ECS then goes back by itself."),resetOnHealthyTask:member(E,"Whether a healthy task begins the count anew."),thresholdConfiguration:member(y,"How many failed tasks are too many: `type`, `value`.")}),"Deployment circuit breaker."),alarms:member(i._H3({alarmNames:member(i.YOg(i.YjP("a text"),"a list of alarm names"),"CloudWatch alarms."),enable:member(E,"Whether they are watched."),rollback:member(E,"Whether ECS goes back by itself when one rings.")}),"CloudWatch alarms that fail a deployment."),lifecycleHooks:member(i.YOg(y,"a list of lifecycle hooks"),"Lambda functions and pauses."),linearConfiguration:member(y,"Steps of LINEAR: `stepPercent`, `stepBakeTimeInMinutes`."),canaryConfiguration:member(y,"Steps of CANARY: `canaryPercent`, `canaryBakeTimeInMinutes`."),earlySuccessCriteria:member(y,"When a rolling deployment counts as done before the old tasks are gone.")}),T=i._H3({capacityProvider:told(i.YjP("the name of a capacity provider"),"Name of the capacity provider."),weight:member(S,"Its share of the tasks."),base:member(S,"So many tasks at least.")}),x=i._H3({command:member(i.KCZ([i.YOg(v),v],"a list of words that starts with CMD or CMD-SHELL, or one line"),"What is run in the container."),interval:member(b,"Seconds between two checks."),timeout:member(b,"Seconds until a check counts as failed."),retries:member(S,"Failed checks until the container is unhealthy."),startPeriod:member(b,"Seconds after the start in which failures do not count.")}),R=i._H3({logDriver:member(i.YjP("the name of a log driver"),"Log driver."),options:member(i.g1P(i.YjP(),i.mee(i.YjP("a text")),"a map of options"),"Options to set; null takes one away."),secretOptions:member(i.YOg(y,"a list of secret options"),"Options whose values are secrets.")}),wholeNumber=(e,t,n)=>i.FsL(i.aig(n),i.ndf(n),i.Wwf(e,n),i.cGV(t,n)),size=(e,t)=>i.KCZ([i.FsL(i.YjP(t),i.yGV(e,t)),wholeNumber(1,1048576,t)],t),P=size(/^(?:\d+|\d*\.?\d+ ?[vV][cC][pP][uU][sS]?)$/,"CPU units such as `512`, or `.5 vCPU`"),_=size(/^(?:\d+|\d*\.?\d+ ?[gG][bB])$/,"MiB such as `1024`, or `1 GB`")
function containerSettings({variableName:e,value:t,secretSource:n,file:o,text:a}){return{environment:i.yqP(told(i.g1P(e,i.mee(t)),"Environment variables to set; an empty value (null) takes one away, others stay as they are.")),secrets:i.yqP(told(i.g1P(e,i.mee(n)),"Secrets to set: name -> ARN of a secret or parameter, or name of a parameter; null takes one away, others stay as they are.")),"env-file":i.yqP(told(names(o),"Files of the repository with `NAME=value` lines; `environment` wins over them, a later file over an earlier one.")),"environment-files":i.yqP(told(i.mee(names(a)),"ARNs of files in S3 that ECS reads (`environmentFiles`); null takes them away.")),command:i.yqP(told(i.mee(w),"Command: a list of words, or one line that is split as a shell would; no shell runs it. null: the image\u2019s own.")),"entry-point":i.yqP(told(i.mee(w),"Entry point, written as `command` is; null: the image\u2019s own.")),"health-check":i.yqP(told(i.mee(x),"Health check in the words of the ECS API (`command`, `interval`, `timeout`, `retries`, `startPeriod`); members left out stay, null takes it away. A `command` of one line runs in the container\u2019s shell.")),"docker-labels":i.yqP(told(i.g1P(a,i.mee(t)),"Docker labels to set; null takes one away, others stay as they are.")),"log-configuration":i.yqP(told(i.mee(R),"Log configuration in the words of the ECS API (`logDriver`, `options`, `secretOptions`); options are set one by one, null takes one or all away."))}}const $=i.FsL(i.YjP("a text"),i.hq("a text of at least one character")),O=i.FsL(i.KCZ([i.YjP(),i.aig(),i.zMY()],"a text"),i.pdi(String)),N="the number of a revision, `family:revision` or an ARN",M={variableName:i.FsL(i.YjP(),i.yGV(/^[^\s=]+$/,"the name of a variable, without blanks and `=`")),value:O,secretSource:$,file:$,text:$}
function services_input_told(e,t){return i.FsL(e,i.yuE({description:t}))}const L=i.rej({service:i.yqP(services_input_told($,"Name or ARN of the ECS service. Left out: the key.")),image:i.yqP(services_input_told($,"A name in the input `images`, or a full URI.")),container:i.yqP(services_input_told($,"Container that gets the image and the settings beside it. Left out: the only essential one.")),after:i.yqP(services_input_told(i.KCZ([i.YOg($),$],"a service or a list of services"),"Keys of services that are deployed first.")),revision:i.yqP(services_input_told(i.KCZ([$,i.FsL(i.aig(N),i.ndf(N),i.Wwf(1,N),i.cGV(2147483647,N))],N),"Deploys a revision of the service\u2019s family as it is: its number, `family:revision` or ARN.")),...containerSettings(M),containers:i.yqP(services_input_told(i.g1P($,i.rej({image:i.yqP($),...function namedContainerSettings(e){const t=told(i.mee(wholeNumber(0,1048576,"a whole number of CPU units")),"CPU units of the container."),n=i.mee(wholeNumber(4,1048576,"a whole number of MiB, at least 4"))
return{...containerSettings(e),cpu:i.yqP(t),memory:i.yqP(told(n,"Hard limit of the container in MiB.")),"memory-reservation":i.yqP(told(n,"Soft limit of the container in MiB."))}}(M)})),"Single containers, where a task has several: name -> `image` and the keys of a container above, with `cpu` (CPU units), `memory` and `memory-reservation` (MiB) of its own.")),...function taskSettings({text:e}){return{"task-definition":i.yqP(told(e,"What the new revision is made from: a JSON or YAML file of the repository, a family, `family:revision` or an ARN. Left out: the live one of the service.")),cpu:i.yqP(told(i.mee(P),"CPU of the task: `512` or `.5 vCPU`.")),memory:i.yqP(told(i.mee(_),"Memory of the task: `1024` (MiB) or `1 GB`.")),"task-role-arn":i.yqP(told(i.mee(e),"Role of the containers.")),"execution-role-arn":i.yqP(told(i.mee(e),"Role that pulls the image, reads the secrets, writes the log.")),"ephemeral-storage":i.yqP(told(i.mee(wholeNumber(20,200,"a whole number of GiB from 20 to 200")),"Ephemeral storage of the task in GiB."))}}(M),...function ecsServiceSettings({file:e,text:t}){return{codedeploy:i.yqP(told(i.rej({application:member(t,"CodeDeploy application. Left out: `AppECS-CLUSTER-SERVICE`."),"deployment-group":member(t,"Deployment group. Left out: `DgpECS-CLUSTER-SERVICE`."),config:member(t,"Deployment configuration. Left out: the one of the group."),description:member(t,"Description of the deployment. Left out: the revision."),appspec:member(e,"AppSpec file of the repository (JSON or YAML): its hooks and properties are kept.")}),"How CodeDeploy deploys the service, where the deployment controller is CODE_DEPLOY: `application`, `deployment-group`, `config`, `description`, `appspec`.")),"force-new-deployment":i.yqP(told(i.zMY("`true` or `false`"),"Deploy also when nothing differs, such as to pull a moved tag again.")),"capacity-provider-strategy":i.yqP(told(i.YOg(T,"a list of capacity providers"),"Capacity providers, in the words of the ECS API.")),"platform-version":i.yqP(told(i.FsL(i.YjP("a platform version"),i.yGV(/^(?:LATEST|\d+\.\d+\.\d+)$/,"`LATEST` or a version such as `1.4.0`")),"Fargate platform version.")),"health-check-grace-period":i.yqP(told(i.FsL(i.YjP("a duration such as `90s` or `2m`"),i.yGV(/^(?:\d{1,5}(?:s|m|h)){1,3}$/,"a duration such as `90s` or `2m`, of at most five digits each")),"How long failing load balancer health checks are overlooked after a task started.")),"deployment-configuration":i.yqP(told(C,"Deployment configuration in the words of the ECS API: percents, `strategy` and its parameters, `bakeTimeInMinutes`, `deploymentCircuitBreaker`, `alarms`, `lifecycleHooks`, `earlySuccessCriteria`."))}}(M)}),U=i.g1P($,L)
async function parseServices(e){const t=i.xLC(U,parseMachineMade(e))
return t.success?{services:t.output,faults:[]}:parseWritten(e)}function parseMachineMade(e){try{const t=JSON.parse(e)
return JSON.stringify(t)===e&&(0,a.SS)(t).length===0?t:void 0}catch{return}}async function parseWritten(e){const[{asSpelled:t,readYaml:o},{findShapeFaults:a},{sortFaults:c}]=await Promise.all([Promise.all([n.e(610),n.e(995)]).then(n.bind(n,9995)),n.e(108).then(n.bind(n,5108)),n.e(596).then(n.bind(n,3596))]),u=o(e),l=u.value===void 0?[]:a(U,u.value,u.locate),d=c([...u.faults,...l])
return d.length>0?{services:{},faults:d}:{services:i.qgA(U,t(u,isTextAt)),faults:d}}const B=new Set(["environment","docker-labels"])
function isTextAt(e){return(e.length===3||e.length>3&&e.at(-3)!=="containers")&&B.has(String(e.at(-2)))}const H=i.KCZ([i.FsL(i.YjP(),i.BpQ(1)),i.g1P(i.YjP(),i.YjP())],"a hook id, or a map from service to hook id (in quotes where YAML would read a number)"),z=6e4
async function readInputs(e){const t=await readServices(e),n=await readDocument(e,"images",u.g4)??{},i=["leave","roll-back"],o=t===void 0?void 0:Object.keys(t),a=await readLaunchers(e,o),c=await readTasks(e,o),l={mode:e.choice("mode",["deploy","continue","roll-back"]),waitUntil:readWaitUntil(e),requireTasks:e.boolean("require-tasks"),hookIds:await readDocument(e,"hook-id",H),cluster:e.text("cluster"),services:toRequests(e,t??{}),alsoUpdate:a,runTasks:c,images:n,registry:readRegistry(e),requireDigest:e.boolean("require-digest"),preflight:e.choice("preflight",["full","minimal","off"]),timeoutMs:e.duration("timeout",{minMs:z,maxMs:360*z}),onFailure:e.choice("on-failure",i),onTimeout:e.choice("on-timeout",i),onCancel:e.choice("on-cancel",i),keepRevisions:readKeepRevisions(e),onSuperseded:e.choice("on-superseded",["fail","follow","ignore"]),scope:e.choice("scope",["all","failed"]),dryRun:e.boolean("dry-run"),githubDeployment:readGithubDeployment(e),awsRegion:e.optionalText("aws-region"),roleToAssume:e.optionalText("role-to-assume")};(t!==void 0||e.optionalText("services")===void 0)&&l.services.length===0&&!e.has("also-update")&&e.fault({input:"services",value:e.untrimmed("services"),allowed:"at least one service, or a launcher in `also-update`"})
l.mode!=="deploy"&&checkAnswer(e,l)
return l}async function readServices(e){const t=e.optionalText("services")
if(t===void 0)return
const{services:n,faults:i}=await parseServices(t)
for(const{message:t,...n}of i)e.faultAt("services",{...n,message:t.replaceAll("the file","the input")})
return i.length>0?void 0:n}function toRequests(e,t){const n=e.boolean("force-new-deployment"),i=[],o=Object.entries(t).map(([e,t])=>toServiceRequest(e,t,{force:n,faults:i}))
for(const{path:t,value:n,allowed:o}of i)e.fault({input:`services.${t}`,value:n,allowed:o})
return o}function readGithubDeployment(e){const t=e.optionalSecret("github-token"),n=e.parsed("environment-url",parseWebAddress)
if(!e.has("deployment-id"))return
const i=e.integer("deployment-id",{min:1,max:Number.MAX_SAFE_INTEGER})
if(t!==void 0)return e.boolean("dry-run")?void 0:{id:i,environmentUrl:n,token:t}
e.fault({input:"github-token",value:"",allowed:"a token, because `deployment-id` is given"})}function parseWebAddress(e){const t=URL.parse(e)
if(t===null||!/^https?:$/.test(t.protocol))throw new Error("an address that begins with https:// or http://")
return t.href}function readRegistry(e){const t=e.optionalText("registry")
if(t===void 0||/^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:\/[a-z0-9._-]+)*$/i.test(t))return t
e.fault({input:"registry",value:t,allowed:"the host of a registry, such as ghcr.io, without `https://`"})}function readKeepRevisions(e){return e.has("keep-revisions")?e.integer("keep-revisions",{min:1,max:1e3}):void 0}function readWaitUntil(e){const t=e.optionalText("wait-until")??"",n=(0,l.zs)(t)
n===void 0&&e.fault({input:"wait-until",value:t,allowed:l.cu})
return n??{kind:"completed"}}function checkAnswer(e,{services:t,hookIds:n,images:i,alsoUpdate:o,runTasks:a}){if(a.length>0){const t="nothing where a pause is answered; its tasks ran before the pause, or belong to a step of their own",n=a.map(({name:e})=>e).join(", ")
e.fault({input:"run-task",value:n,allowed:t})}if(o.length>0){const t="nothing where a pause is answered; `mode: deploy` lets the launchers follow once the services have come up"
e.fault({input:"also-update",value:e.untrimmed("also-update"),allowed:t})}const c=Object.values(i).some(({digest:e=""})=>e!=="")
n!==void 0&&typeof n!="string"&&checkHookMap(e,{services:t,hookIds:n,hasDigests:c})
if(n===void 0&&!c&&!e.has("hook-id")){const t="the output `hook-id` of the step that deployed, or its `images`: they tell whose pause is answered"
e.fault({input:"hook-id",value:"",allowed:t})}if(typeof n=="string"&&t.length>1){const t="a map from service to hook id, where there are several services"
e.fault({input:"hook-id",value:n,allowed:t})}}function checkHookMap(e,{services:t,hookIds:n,hasDigests:i}){const o=t.map(({name:e})=>e)
for(const t of Object.keys(n).filter(e=>!o.includes(e)))e.fault({input:"hook-id",value:t,allowed:`services of this step: ${o.join(", ")}`})
for(const t of o.filter(e=>!Object.hasOwn(n,e)&&!i)){const n=`a map that names every service, or \`images\` beside it; it lacks ${t}`
e.fault({input:"hook-id",value:e.untrimmed("hook-id").trim(),allowed:n})}}async function readLaunchers(e,t){if(!e.has("also-update"))return[]
const{AlsoUpdateSchema:i,toLauncherRequests:o}=await n.e(448).then(n.bind(n,9448)),a=await readDocument(e,"also-update",i)??[],{requests:c,faults:u}=o(a,t??(e.has("services")?void 0:[]))
for(const t of u)e.fault({input:"also-update",...t})
return c}async function readTasks(e,t){if(!e.has("run-task"))return[]
const[{parseTasks:i},{toTaskRequests:o}]=await Promise.all([Promise.all([n.e(610),n.e(11)]).then(n.bind(n,7011)),n.e(256).then(n.bind(n,5256))]),a=i(e.untrimmed("run-task"))
for(const{message:t,...n}of a.faults)e.faultAt("run-task",{...n,message:t.replaceAll("the file","the input")})
const{requests:c,faults:u}=o(a.document,t??(e.has("services")?void 0:[]))
for(const t of u)e.fault({input:"run-task",...t})
return c}}),2955:((e,t,n)=>{n.a(e,async(e,i)=>{try{n.r(t)
var o=n(1455),a=n(6760),c=n(7760),u=n(249),l=n(7154),d=n(1386),h=n(585)
await(0,c.C)({name:"deploy-ecs",readInputs:h.K,async story(e,t){const i={...t,connect:d.o,readText:e=>(0,o.readFile)((0,a.resolve)(t.run.workspace,e),"utf8")},c=(0,l.q)(e,i)
await(0,u.P)(c)
return(await Promise.all([n.e(335),n.e(77)]).then(n.bind(n,6077))).deployRecorded(e,i,c)}})
i()}catch(e){i(e)}},1)}),9892:((e,t,n)=>{n.d(t,{Ap:()=>familyOf,bn:()=>revisionReference,qh:()=>neededRevisions})
var i=n(5652),o=n(2882)
function neededRevisions(e,t){const n=e.flatMap(e=>e.source.kind==="described"?[e.source.reference]:e.source.kind==="revision"?revisionReference(e,e.source.revision,t):[])
return[...(0,i.D8)(t),...n]}function revisionReference({service:e},t,n){if(!/^\d+$/.test(t))return[t]
const i=n.find(({serviceName:t,serviceArn:n})=>t===e||n===e)
return i===void 0?[]:[`${familyOf(i.taskDefinition)}:${t}`]}function familyOf(e){return(0,o.w7)(e).split(":")[0]??""}}),7760:((e,t,n)=>{n.d(t,{C:()=>runAction})
var i=n(857)
function utils_toCommandValue(e){return e===null||e===void 0?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function toCommandProperties(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function command_issueCommand(e,t,n){const o=new Command(e,t,n)
process.stdout.write(o.toString()+i.EOL)}function command_issue(e,t=""){command_issueCommand(e,{},t)}class Command{constructor(e,t,n){e||(e="missing.command")
this.command=e
this.properties=t
this.message=n}toString(){let e="::"+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=!0
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const i=this.properties[n]
if(i){t?t=!1:e+=","
e+=`${n}=${escapeProperty(i)}`}}}e+=`::${escapeData(this.message)}`
return e}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const o=require("crypto")
var a=n(9896)
function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!a.existsSync(n))throw new Error(`Missing file at path: ${n}`)
a.appendFileSync(n,`${utils_toCommandValue(t)}${i.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const n=`ghadelimiter_${o.randomUUID()}`,a=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(a.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${i.EOL}${a}${i.EOL}${n}`}require("path")
var c=n(6342),__awaiter=function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(i.next(e))}catch(e){o(e)}}function rejected(e){try{step(i.throw(e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers")
e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var oidc_utils_awaiter=function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(i.next(e))}catch(e){o(e)}}function rejected(e){try{step(i.throw(e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
class OidcClient{static createHttpClient(e=!0,t=10){const n={allowRetries:e,maxRetries:t}
return new c.Q("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")
return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL
if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")
return e}static getCall(e){return oidc_utils_awaiter(this,void 0,void 0,function*(){var t
const n=OidcClient.createHttpClient(),i=yield n.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)}),o=(t=i.result)===null||t===void 0?void 0:t.value
if(!o)throw new Error("Response json body do not have ID Token field")
return o})}static getIDToken(e){return oidc_utils_awaiter(this,void 0,void 0,function*(){try{let t=OidcClient.getIDTokenUrl()
e&&(t=`${t}&audience=${encodeURIComponent(e)}`)
debug(`ID token url is ${t}`)
const n=yield OidcClient.getCall(t)
setSecret(n)
return n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var summary_awaiter=function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(i.next(e))}catch(e){o(e)}}function rejected(e){try{step(i.throw(e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
const{access:u,appendFile:l,writeFile:d}=a.promises,h="GITHUB_STEP_SUMMARY",f=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const e=process.env[h]
if(!e)throw new Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`)
try{yield u(e,a.constants.R_OK|a.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,t,n={}){const i=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite),n=yield this.filePath(),i=t?d:l
yield i(n,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return summary_awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,t=!1){this._buffer+=e
return t?this.addEOL():this}addEOL(){return this.addRaw(i.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t}),i=this.wrap("pre",this.wrap("code",e),n)
return this.addRaw(i).addEOL()}addList(e,t=!1){const n=t?"ol":"ul",i=e.map(e=>this.wrap("li",e)).join(""),o=this.wrap(n,i)
return this.addRaw(o).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{if(typeof e=="string")return this.wrap("td",e)
const{header:t,data:n,colspan:i,rowspan:o}=e,a=t?"th":"td",c=Object.assign(Object.assign({},i&&{colspan:i}),o&&{rowspan:o})
return this.wrap(a,n,c)}).join("")
return this.wrap("tr",t)}).join(""),n=this.wrap("table",t)
return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:i,height:o}=n||{},a=Object.assign(Object.assign({},i&&{width:i}),o&&{height:o}),c=this.wrap("img",null,Object.assign({src:e,alt:t},a))
return this.addRaw(c).addEOL()}addHeading(e,t){const n=`h${t}`,i=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",o=this.wrap(i,e)
return this.addRaw(o).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t}),i=this.wrap("blockquote",e,n)
return this.addRaw(i).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
return this.addRaw(n).addEOL()}}
i.platform(),i.arch()
var g,core_awaiter=function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(i.next(e))}catch(e){o(e)}}function rejected(e){try{step(i.throw(e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})};(function(e){e[e.Success=0]="Success"
e[e.Failure=1]="Failure"})(g||(g={}))
function setSecret(e){command_issueCommand("add-mask",{},e)}function setOutput(e,t){if(process.env.GITHUB_OUTPUT)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
process.stdout.write(i.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function setFailed(e){process.exitCode=g.Failure
error(e)}function debug(e){command_issueCommand("debug",{},e)}function error(e,t={}){command_issueCommand("error",toCommandProperties(t),e instanceof Error?e.toString():e)}function warning(e,t={}){command_issueCommand("warning",toCommandProperties(t),e instanceof Error?e.toString():e)}function notice(e,t={}){command_issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+i.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){command_issue("endgroup")}function group(e,t){return core_awaiter(this,void 0,void 0,function*(){startGroup(e)
let n
try{n=yield t()}finally{endGroup()}return n})}function saveState(e,t){if(process.env.GITHUB_STATE)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,t))
command_issueCommand("save-state",{name:e},utils_toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return core_awaiter(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}var y=n(9973),v=n(74),w=n(5284),S=n(2349),b=n(7486),E=n(3024),C=n(4214)
function readGithubRun(e){const t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_SERVER_URL??"https://github.com",i=e.GITHUB_RUN_ID??""
return{repository:t,serverUrl:n,runId:i,sha:e.GITHUB_SHA??"",ref:e.GITHUB_REF??"",refName:e.GITHUB_REF_NAME??"",eventName:e.GITHUB_EVENT_NAME??"",actor:e.GITHUB_ACTOR??"",triggeringActor:e.GITHUB_TRIGGERING_ACTOR??"",runAttempt:Number(e.GITHUB_RUN_ATTEMPT??"1"),job:e.GITHUB_JOB??"",workflowRef:e.GITHUB_WORKFLOW_REF??"",apiUrl:e.GITHUB_API_URL??"https://api.github.com",workspace:e.GITHUB_WORKSPACE??"",runnerTemp:e.RUNNER_TEMP??"",runUrl:`${n}/${t}/actions/runs/${i}`,event:readEvent(e.GITHUB_EVENT_PATH)}}function readEvent(e){if(e===void 0||e==="")return{}
try{return C.qgA(C.g1P(C.YjP(),C.L5J()),JSON.parse((0,E.readFileSync)(e,"utf8")))}catch(e){throw new y.lZ({code:"event-not-read",message:`The event of this run cannot be read: ${(0,y.bD)(e)}.`,fix:"Look at the runner's disk and at the file of GITHUB_EVENT_PATH, then run the job again. Nothing has been changed.",cause:e})}}var T=n(9444)
const x=2e4,R={attempts:4,baseMs:1e3,capMs:8e3}
async function readIdToken(e,t){if((t.env.ACTIONS_ID_TOKEN_REQUEST_URL??"")==="")throw new y.lZ({code:"oidc-token-missing",message:"This job may not ask GitHub for an OIDC token (the runner sets no ACTIONS_ID_TOKEN_REQUEST_URL).",fix:"Add `id-token: write` to the `permissions:` of this job (and of the job that calls this workflow)."})
try{return await(0,T.L)({...R,clock:t.clock,shouldRetry:mayPass},()=>requestOnce(e,t))}catch(e){throw new y.lZ({code:"oidc-token-unavailable",message:`GitHub's token service gave this job no OIDC token, although it may ask for one: ${tell(e)}.`,fix:"Look at https://www.githubstatus.com, then run the job again. The permissions need no change.",cause:e})}}async function requestOnce(e,{clock:t,request:n}){const i=new AbortController,o=t.sleep(x,i.signal).then(()=>{throw new Error(`no answer within ${x/1e3} seconds`)})
try{return await Promise.race([n(e),o])}finally{i.abort()}}function mayPass(e){const t=readStatus(e)
return t===void 0||t===408||t===429||t>=500}function readStatus(e){const[,t]=/Error Code : (\d{3})/.exec((0,y.bD)(e))??[]
return t===void 0?void 0:Number(t)}function tell(e){const t=readStatus(e)
return t===void 0?(0,y.bD)(e).replaceAll(/\s+/g," "):`it answered with status ${t}`}var P=n(6110)
class Secret{#e
constructor(e){this.#e=e}reveal(){return this.#e}toString(){return"***"}toJSON(){return"***"}[Symbol.for("nodejs.util.inspect.custom")](){return"***"}}class InputReader{namesRead=new Set
#t=[]
#r
constructor(e){this.#r=e}untrimmed(e){this.namesRead.add(e)
return this.#r[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]??""}has(e){return this.untrimmed(e).trim()!==""}text(e){const t=this.untrimmed(e).trim()
t===""&&this.fault({input:e,value:t,allowed:"a value (it is required)"})
return t}optionalText(e){const t=this.untrimmed(e).trim()
return t===""?void 0:t}boolean(e){const t=this.untrimmed(e).trim();["true","false"].includes(t.toLowerCase())||this.fault({input:e,value:t,allowed:"true or false"})
return t.toLowerCase()==="true"}integer(e,{min:t,max:n}){const i=this.untrimmed(e).trim(),o=Number(i);(!/^-?\d+$/.test(i)||o<t||o>n)&&this.fault({input:e,value:i,allowed:`a whole number from ${t} to ${n}`})
return o}duration(e,{minMs:t,maxMs:n}){const i=this.untrimmed(e).trim(),o=(0,P.E)(i)
if(o===void 0||o<t||o>n){const o=`${(0,P.a)(t)} to ${(0,P.a)(n)}`
this.fault({input:e,value:i,allowed:`a duration such as 90s, 10m or 1h, from ${o}`})}return o??t}choice(e,t){const n=this.untrimmed(e).trim(),i=t.find(e=>e===n)
i===void 0&&this.fault({input:e,value:n,allowed:`one of: ${t.join(", ")}`})
return i??t[0]}list(e){return splitItems(this.untrimmed(e),/[\r\n,]+/)}lines(e){return splitItems(this.untrimmed(e),/[\r\n]+/)}optionalSecret(e){const t=this.untrimmed(e).trim()
if(t!==""){for(const e of t.split(/[\r\n]+/))e!==""&&setSecret(e)
return new Secret(t)}}parsed(e,t){const n=this.optionalText(e)
if(n!==void 0)try{return t(n)}catch(t){this.fault({input:e,value:n,allowed:(0,y.bD)(t)})
return}}fault(e){this.#t.push(renderFault(e))}faultAt(e,{line:t,column:n,message:i}){this.#t.push(`- \`${e}\`, line ${t}, column ${n}: ${i}`)}finish(){if(this.#t.length===0)return
const e=this.#t.length===1?"One input is":`${this.#t.length} inputs are`
throw new y.lZ({code:"invalid-inputs",message:[`${e} not valid:`,...this.#t].join("\n"),fix:"Correct the values under `with:` of this step. Nothing has been changed."})}}function renderFault({input:e,value:t,allowed:n}){const i=t.length>200?`${t.slice(0,200)}\u2026`:t
return`- \`${e}\` is ${t===""?"empty":JSON.stringify(i)}; allowed: ${n}.`}function splitItems(e,t){return e.split(t).map(e=>e.trim()).filter(e=>e!=="")}var _=n(7598)
function githubLog(e){const t=e.now()
return{info:e=>info((0,S.P)(e)),debug:e=>debug(e),progress:n=>info(`[${(0,P.a)(e.now()-t).padStart(6)}] ${(0,S.P)(n)}`),warning:e=>warning(e),group:(e,t)=>group(e,t),foreign:e=>{if(e.length===0)return
const t=(0,_.randomUUID)()
info(`::stop-commands::${t}`)
for(const t of e)info((0,S.g)(t))
info(`::${t}::`)},foreignStream:async e=>{const t=(0,_.randomUUID)()
info(`::stop-commands::${t}`)
try{return await e(e=>info((0,S.g)(e)))}finally{info(`::${t}::`)}}}}const $=9
async function runAction(e){try{const t=realContext()
if(process.env.SLIPWAY_STEP==="post"){const n=await(e.post?.(t))
n!==void 0&&await publish(n)}else{const n=new InputReader(process.env),i=await e.readInputs(n)
n.finish()
await publish(await e.story(i,t))}}catch(t){await publish(reportError(e.name,t))}await flushed(process.stdout)
process.exit(process.exitCode??0)}function flushed(e){return new Promise(t=>{e.write("",()=>t())})}function realContext(){const e=new AbortController
for(const t of["SIGINT","SIGTERM"])process.on(t,()=>e.abort(new y.cJ(t)))
return{clock:b.dQ,log:githubLog(b.dQ),signal:e.signal,run:readGithubRun(process.env),env:process.env,keepOutputs:outputKeeper(),saveState:(e,t)=>saveState(e,t),readState:e=>getState(e),idToken:e=>readIdToken(e,{env:process.env,clock:b.dQ,request:e=>getIDToken(e)}),mask:e=>setSecret(e)}}async function publish(e){const t=setOutputs(e.outputs)
await writeSummary(e.summary)
printAnnotations(e.annotations??[])
e.ok?notice(e.headline):setFailed(e.headline)
t!==void 0&&setFailed(`${t} ${O.fix} (${O.code})`)}const O={code:"outputs-not-written",fix:"Look at the runner's disk and at the file of GITHUB_OUTPUT, then run the job again."}
function outputKeeper(){let e=!1
return t=>{const n=setOutputs(t)
n===void 0||e||warning(`${n} The step goes on.`)
e||=n!==void 0}}function setOutputs(e){try{for(const[t,n]of Object.entries(e))setOutput(t,n)
return}catch(e){return`The outputs of this step could not be written: ${(0,y.bD)(e)}.`}}async function writeSummary(e){if(e==="")return
const t=process.env.GITHUB_STEP_SUMMARY!==void 0,n=(0,v.HX)(e)
t&&n===e||info(e.split("\n").map(S.P).join("\n"))
t&&await f.addRaw(n,!0).write().catch(tellUnwrittenSummary)}function tellUnwrittenSummary(e){warning(`The job summary could not be written: ${(0,y.bD)(e)}. What it tells is in the outputs and in the log.`)}const N={error:error,warning:warning,notice:notice}
function printAnnotations(e){for(const t of["error","warning","notice"]){const n=e.filter(e=>e.level===t)
for(const e of n.slice(0,$))N[t](e.message,properties(e))
const i=n.length-$
i>0&&info(`${i} more of level ${t} are in the job summary.`)}}function properties({title:e,file:t,line:n,column:i}){return{...e===void 0?{}:{title:e},...t===void 0?{}:{file:t},...n===void 0?{}:{startLine:n},...i===void 0?{}:{startColumn:i}}}function reportError(e,t){if(t instanceof y.lZ)return reportActionError(e,t)
if(t instanceof y.cJ)return reportActionError(e,new y.lZ({code:"cancelled",message:t.message,fix:"Run the job again when you want to go on."}))
const n=t instanceof Error?t.stack??t.message:String(t)
return reportActionError(e,new y.lZ({code:"internal-error",message:`This is a fault in Slipway's ${e}, not in your pipeline:\n${n}`,fix:`Report it with this log at ${(0,w.j_)((0,w.qp)(process.env))}/issues.`}))}function reportActionError(e,{code:t,message:n,fix:i,places:o}){return{ok:!1,headline:`${n}\n${i} (${t})`,outputs:{result:JSON.stringify({schema:1,ok:!1,error:{code:t,message:n,fix:i}})},summary:(0,v.qN)(`### ${e}: ${(0,v.FV)(t)}`,...n.split("\n").map(e=>(0,v.FV)(e)),`**What to do:** ${(0,v.FV)(i)}`,`More: [docs/errors.md](${(0,w.Wr)((0,w.qp)(process.env),t)})`),annotations:o.map(e=>({level:"error",...e}))}}}),9824:((e,t,n)=>{n.d(t,{Sc:()=>isTransientAwsError,ie:()=>toActionError})
var i=n(4214),o=n(9973)
const a=i.Ikc({name:i.NpB(i.YjP(),"Error"),message:i.NpB(i.YjP(),""),code:i.NpB(i.lqM(i.YjP()),void 0),$retryable:i.NpB(i.lqM(i.Ikc({throttling:i.lqM(i.zMY())})),void 0),$metadata:i.NpB(i.lqM(i.Ikc({httpStatusCode:i.lqM(i.aig()),requestId:i.lqM(i.YjP())})),void 0)})
function parseSdkError(e){const t=i.xLC(a,e)
return t.success?t.output:{name:"Error",message:String(e),code:void 0,$retryable:void 0,$metadata:void 0}}const c=new Set(["ExpiredToken","ExpiredTokenException","RequestExpired"]),u=new Set(["AccessDenied","AccessDeniedException","UnauthorizedOperation","NotAuthorized"]),l=new Set(["CredentialsProviderError","TokenProviderError","UnrecognizedClientException","InvalidClientTokenId","InvalidSignatureException","SignatureDoesNotMatch","MissingAuthenticationTokenException"]),d=new Set(["ThrottlingException","Throttling","ThrottledException","TooManyRequestsException","RequestLimitExceeded","RequestThrottled"]),h=new Set(["ECONNREFUSED","ECONNRESET","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EPIPE","EHOSTUNREACH","ENETUNREACH"])
function awsFaultKind(e){const{name:t,code:n,$metadata:i,$retryable:o}=parseSdkError(e)
return c.has(t)?"expired":u.has(t)?"denied":l.has(t)?"no-credentials":d.has(t)||o?.throttling===!0||i?.httpStatusCode===429?"throttled":(i?.httpStatusCode??0)>=500?"unavailable":t==="SyntaxError"&&isSuccess(i?.httpStatusCode)||t==="TimeoutError"||h.has(n??"")||h.has(t)?"unreachable":"refused"}function isSuccess(e=0){return e>=200&&e<300}function isTransientAwsError(e){return["throttled","unavailable","unreachable"].includes(awsFaultKind(e))}function toActionError(e,t){if(e instanceof o.lZ)return e
const n=awsFaultKind(e),{name:i,message:a,$metadata:c}=parseSdkError(e),u=c?.requestId===void 0?"":` (request ${c.requestId})`,l=a.replace(f,"").replace(g,"")
return new o.lZ({...y[n](t,`${i}: ${l}${u}`),cause:e})}const f=/\s*Deserialization error: to see the raw response, inspect the hidden field \{error\}\.\$response on this object\./,g=/^@smithy\/node-http-handler - (?:\[ERROR\] )?/,y={expired:({permission:e,resource:t},n)=>({code:"aws-credentials-expired",message:`The AWS credentials expired before ${e} on ${t}: ${n}`,fix:"Use the input `role-to-assume`, which renews them, or raise the duration of the role session; then run the job again: it goes on where AWS is."}),denied:(e,t)=>{const n=missingPermission(t,e)??{action:e.permission,resource:policyResource(e,t)}
return{code:"aws-access-denied",message:`AWS denies ${e.permission} on ${e.resource}: ${t}`,fix:fixOfDenial(t,`{"Effect": "Allow", "Action": "${n.action}", "Resource": "${n.resource}"}`)}},"no-credentials":({permission:e},t)=>({code:"aws-credentials-missing",message:`There are no valid AWS credentials for ${e}: ${t}`,fix:"Set the input `role-to-assume` (with `permissions: id-token: write` on the job), or put credentials into the environment by aws-actions/configure-aws-credentials."}),throttled:({permission:e},t)=>({code:"aws-throttled",message:`AWS throttled ${e} until the retries were used up: ${t}`,fix:"Run the job again; when it comes back, look which other callers use up the request rate of this account and region."}),unavailable:({permission:e},t)=>({code:"aws-unavailable",message:`AWS answered ${e} with a server error until the retries were used up: ${t}`,fix:"Look at the AWS Health Dashboard of the region, then run the job again."}),unreachable:({permission:e},t)=>({code:"aws-unreachable",message:`AWS could not be reached for ${e}: ${t}`,fix:"Check the region, the network of the runner (proxy, VPC endpoint) and AWS_ENDPOINT_URL, then run the job again."}),refused:({permission:e,resource:t},n)=>({code:"aws-request-refused",message:`AWS refused ${e} on ${t}: ${n}`,fix:"Correct what AWS names in its message, then run the job again."})}
function fixOfDenial(e,t){const[,n]=/with an explicit deny in (?:an? )?([\w -]+)/.exec(e)??[]
if(n!==void 0)return`Take this call out of the Deny of the ${n}: no Allow wins over it. The call needs ${t}`
const[,i="policy of the role"]=/because no ((?:session|service control|resource control|VPC endpoint) policy|permissions boundary) allows/.exec(e)??[]
return`Add to the ${i}: ${t}`}function missingPermission(e,{permission:t}){const[,n,i]=/not authorized to perform: ([\w-]+:\w+) on resource: (arn:[^\s"'\\,]+)/.exec(e)??[]
if(n!==void 0&&i!==void 0&&n!==t)return{action:n,resource:i}}const v=new Set(["ecr:GetAuthorizationToken","ecs:DescribeTaskDefinition","ecs:ListTaskDefinitions","ecs:ListTasks","ecs:RegisterTaskDefinition"])
function policyResource({permission:e,resource:t},n){if(v.has(e))return"*"
const[,i="aws"]=/\barn:(aws[\w-]*):/.exec(n)??[]
if(t==="*"||t.startsWith("arn:"))return t.replace(/^arn:aws:/,`arn:${i}:`)
const[o=""]=e.split(":")
return`arn:${i}:${o}:*:*:${t.replace(/arn:[^/]*:cluster\//,"").replace(/[^/]*,.*$/,"*")}`}}),249:((e,t,n)=>{n.d(t,{P:()=>firstRequestOf})
const i=require("node:diagnostics_channel"),o="http.client.request.start"
function firstRequestOf(e){return new Promise(t=>{const settle=()=>{(0,i.unsubscribe)(o,onStart)
t()},onStart=()=>{setImmediate(settle)};(0,i.subscribe)(o,onStart)
e.then(settle,settle)})}}),7453:((e,t,n)=>{n.d(t,{S:()=>tellKnownErrors})
var i=n(9973),o=n(9824)
async function tellKnownErrors({deed:e,known:t},n){try{return await n()}catch(n){const a=n instanceof Error&&Object.hasOwn(t,n.name)?t[n.name]:void 0
if(a===void 0||!(n instanceof Error))throw(0,o.ie)(n,e)
throw new i.lZ({...a,message:`AWS refused ${e.permission} on ${e.resource}: ${n.name}: ${n.message}`,cause:n})}}}),4641:((e,t,n)=>{n.d(t,{$:()=>incomplete,E:()=>present})
var i=n(9973)
function present(e,t,n){if(e===void 0)throw incomplete(t,`"${n}"`)
return e}function incomplete({permission:e,resource:t},n){return new i.lZ({code:"aws-answer-incomplete",message:`AWS answered ${e} on ${t} without ${n}, so what it made of the call is not known.`,fix:"Look at what was to be changed in the console, and at what stands between the runner and AWS (proxy, AWS_ENDPOINT_URL); then run the job again: it goes on where AWS is."})}}),3717:((e,t,n)=>{n.d(t,{$9:()=>c,b8:()=>rawAnswer,bd:()=>a,eT:()=>rawRequest,gy:()=>takenAnswer})
var i=n(8321),o=n(7075)
const a={step:"build",priority:"high",name:"slipwayRawRequest"},c={step:"deserialize",priority:"low",name:"slipwayRawResponse"}
async function takeRawBody(e){if(!(isObject(e)&&e.body instanceof o.Readable))return""
const t=await(0,i.buffer)(e.body)
e.body=new Uint8Array(t)
return t.toString("utf8")}function rawRequest(e){return t=>n=>{isObject(n.request)&&(n.request.body=JSON.stringify(e))
return t(n)}}function rawAnswer(e){return t=>async n=>{const i=await t(n)
e(await takeRawBody(i.response))
return i}}function takenAnswer(e){return t=>async n=>{const a=await t(n),{response:c}=a
if(!(isObject(c)&&c.statusCode===200&&c.body instanceof o.Readable))return a
const u=(await(0,i.buffer)(c.body)).toString("utf8"),l=readObject(u)
l!==void 0&&e(l)
c.body=(new TextEncoder).encode(l===void 0?u:"{}")
return a}}function readObject(e){try{const t=JSON.parse(e)
return isObject(t)?t:void 0}catch(e){if(e instanceof SyntaxError)return
throw e}}function isObject(e){return typeof e=="object"&&e!==null}}),9296:((e,t,n)=>{n.d(t,{W:()=>requestLimits})
function requestLimits(e,t=5e3){return{connectionTimeout:t,requestTimeout:e,throwOnRequestTimeout:!0,socketTimeout:e}}}),427:((e,t,n)=>{n.d(t,{y:()=>splitWords})
const i=/[$`|&;<>()*?[\]~#\n\r]/
function splitWords(e){const t=[]
let n=e.trim()
while(n!==""){const{word:e,length:i}=takeWord(n)
t.push(e)
n=n.slice(i).trimStart()}return t}const o=/^(?:'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[\s\S])*)"|\\(?<escaped>[\s\S])|(?<plain>[^\s'"\\]+))/
function takeWord(e){let t="",n=0
while(n<e.length&&!/\s/.test(e.charAt(n))){const{0:i="",groups:c={}}=o.exec(e.slice(n))??{}
if(i==="")throw new Error(`a command whose quotes are closed: ${e.slice(n,n+40)}`)
const{single:u,double:l,escaped:d,plain:h}=c
if(needsShell(h??"",l??""))throw new Error(a)
t+=u??d??h??(l??"").replaceAll(/\\(["\\$`])/g,"$1")
n+=i.length}return{word:t,length:n}}const a="a command without a shell's signs, since ECS starts no shell: quote them, or write a list such as [sh, -c, 'a && b']"
function needsShell(e,t){return i.test(e)||/(?<!\\)[$`]/.test(t)}}),7260:((e,t,n)=>{n.d(t,{FE:()=>hookName,Fb:()=>showWaitUntil,Nl:()=>hasReached,O3:()=>tellLifecycle,Ww:()=>findPause,cu:()=>c,i2:()=>findFailedHook,tJ:()=>o,x7:()=>a,zs:()=>parseWaitUntil})
var i=n(7486)
const o=["RECONCILE_SERVICE","PRE_SCALE_UP","SCALE_UP","POST_SCALE_UP","TEST_TRAFFIC_SHIFT","POST_TEST_TRAFFIC_SHIFT","PRE_PRODUCTION_TRAFFIC_SHIFT","PRODUCTION_TRAFFIC_SHIFT","POST_PRODUCTION_TRAFFIC_SHIFT","BAKE_TIME","CLEAN_UP"],a=new Set(["BLUE_GREEN","LINEAR","CANARY"]),c=`completed, paused, production-traffic or stage:NAME, NAME being one of ${o.join(", ")}`
function parseWaitUntil(e){if(e==="completed"||e==="paused"||e==="production-traffic")return{kind:e}
const t=o.find(t=>e===`stage:${t}`)
return t===void 0?void 0:{kind:"stage",stage:t}}function showWaitUntil(e){return e.kind==="stage"?`stage:${e.stage}`:e.kind}function hasReached(e,{lifecycleStage:t}){const n=stageIndex(t)
return e.kind==="stage"?n>=stageIndex(e.stage):e.kind==="production-traffic"&&n>=stageIndex("POST_PRODUCTION_TRAFFIC_SHIFT")}function stageIndex(e){return o.findIndex(t=>t===e)}function findPause({lifecycleHookDetails:e,lifecycleStage:t=""}){const n=e.find(({targetType:e,status:t})=>e==="PAUSE"&&t==="AWAITING_ACTION")
if(n===void 0)return
const{hookId:i,expiresAtMs:o,timeoutAction:a}=n
return{hookId:i,stage:t,expiresAtMs:o,timeoutAction:a}}function findFailedHook({lifecycleHookDetails:e}){return e.find(({status:e,timeoutAction:t})=>e==="FAILED"||e==="TIMED_OUT"&&t!=="CONTINUE")}function tellLifecycle(e,t){return[...tellStage(e,t),...tellTraffic(e,t),...tellHooks(e,t)]}function tellStage(e,{lifecycleStage:t}){return t!==void 0&&t!==e?.lifecycleStage?[`lifecycle stage ${t}`]:[]}function tellTraffic(e,t){const n=e?.targetServiceRevision,i=t.targetServiceRevision
return[["test",n?.requestedTestTrafficWeight,i?.requestedTestTrafficWeight],["production",n?.requestedProductionTrafficWeight,i?.requestedProductionTrafficWeight]].filter(([,e=0,t=0])=>e!==t).map(([e,,t=0])=>`${t}% of the ${e} traffic to the new revision`)}function tellHooks(e,t){const n=new Map(e?.lifecycleHookDetails.map(({hookId:e,status:t})=>[e,t]))
return t.lifecycleHookDetails.filter(({hookId:e,status:t})=>n.get(e)!==t).map(e=>`hook ${hookName(e)}: ${e.status}${tellExpiry(e)}`)}function hookName({targetType:e,targetArn:t,hookId:n}){return e==="PAUSE"?`PAUSE ${n}`:t??n}function tellExpiry({status:e,expiresAtMs:t,timeoutAction:n}){return e!=="AWAITING_ACTION"||t===void 0?"":` until ${(0,i.r4)(t)}, then ${n??"ROLLBACK"}`}}),5652:((e,t,n)=>{n.d(t,{D8:()=>liveRevisions,lB:()=>observe,yB:()=>a})
var i=n(9973),o=n(7583)
const a=30
function liveRevisions(e){return e.map(({taskDefinition:e})=>e).filter(e=>e!=="")}async function observe(e,{cluster:t,services:n,references:i}){const o=[...new Set(n)],a=await findServices(e,t,o),c=new Map(a.services.flatMap(e=>[[e.serviceName,e],[e.serviceArn,e]])),u=a.missingCluster!==void 0||o.every(e=>c.has(e)),[l,d]=await Promise.all([describeRevisions(e,i(a.services)),u?void 0:namesOf(()=>e.listServices({cluster:t}))]),{missingCluster:h}=a
return{services:c,...l,...d===void 0?{}:{knownServices:d},...h===void 0?{}:{missingCluster:h}}}async function findServices(e,t,n){try{const i=[]
for(let o=0;o<n.length;o+=c){const a=n.slice(o,o+c)
i.push(...(await e.describeServices({cluster:t,services:a,eventsFromMs:1/0})).services)}return{services:i}}catch(t){if(!(t instanceof i.lZ)||t.code!=="cluster-not-found")throw t
return{services:[],missingCluster:{error:t,known:await namesOf(()=>e.listClusters())}}}}const c=100
async function namesOf(e){try{return(await e()).map(e=>e.slice(e.lastIndexOf("/")+1))}catch(e){if(!(e instanceof i.lZ))throw e
return[]}}async function describeRevisions(e,t){const n=new Map,c=new Map
await(0,o.X)({items:[...new Set(t)],atOnce:a},async t=>{try{const i=await e.describeTaskDefinition({taskDefinition:t,includeTags:!0})
n.set(t,i)
n.set(i.taskDefinition.taskDefinitionArn,i)}catch(e){if(!(e instanceof i.lZ)||e.code!=="aws-request-refused")throw e
c.set(t,e.message)}})
return{taskDefinitions:n,missingTaskDefinitions:c}}}),2882:((e,t,n)=>{n.d(t,{CJ:()=>u,Gx:()=>rolledBackByEcs,P4:()=>serviceGone,WI:()=>serviceMissing,ce:()=>stopped,d1:()=>hookFailed,gT:()=>supersededBy,kS:()=>pausedBy,pV:()=>rolloutFailed,pi:()=>rolledBackBy,uW:()=>rollBackFailed,v6:()=>withBreaker,w7:()=>shortRevision})
var i=n(7486),o=n(7260)
function shortRevision(e){return e.slice(e.lastIndexOf("/")+1)}function serviceGone({serviceName:e,status:t}){return{code:"service-not-active",text:`The service "${e}" became ${t} during the deployment.`,fix:"Somebody deleted it. Create it again, then run the job again."}}function serviceMissing(e){return{code:"service-not-found",text:`ECS does not know the service "${e}" any more.`,fix:"Somebody deleted it. Create it again, then run the job again."}}function rolloutFailed({rolloutStateReason:e}){const t=e??"no reason given",n=`ECS gave the deployment up: ${t}`
if(/alarm/i.test(t))return{code:"alarm-triggered",text:n,fix:a}
const i=/stopped/i.test(t)
return{code:i?"deployment-stopped":"circuit-breaker",text:n,fix:i?"See in CloudTrail who called StopServiceDeployment.":"Look at why its tasks fail: the stopped tasks and their logs."}}function rolledBackByEcs({rolloutStateReason:e,taskDefinition:t}){return{code:"rolled-back-by-ecs",text:`ECS took the deployment back to ${shortRevision(t)}: ${e??"no reason given"}`,fix:"Look at why its tasks fail: the stopped tasks and their logs, and the alarms of the service."}}function rolledBackBy({rollback:e,statusReason:t}){return{code:"rolled-back-by-ecs",text:`ECS took the deployment back: ${e?.reason??t??"no reason given"}`,fix:"Look at why its tasks fail: the stopped tasks and their logs, and the alarms and hooks of the service."}}function hookFailed(e,t){const n=t===""?"":` at the lifecycle stage ${t}`
if(e.targetType==="PAUSE")return{code:"pause-not-answered",text:`Nobody answered the PAUSE hook ${e.hookId}${n} in time.`,fix:"Answer it sooner (`mode: continue`), or raise `timeoutInMinutes` of the hook."}
const i=e.status==="TIMED_OUT"
return{code:i?"hook-timed-out":"hook-failed",text:`The lifecycle hook ${(0,o.FE)(e)}${n} ${i?"did not answer in time":"failed"}.`,fix:"Read the log of the hook's function: it decides over the deployment by the `hookStatus` it returns."}}function pausedBy({hookId:e,stage:t,expiresAtMs:n,timeoutAction:o="ROLLBACK"}){return{code:"deployment-paused",text:`The deployment waits at the lifecycle stage ${t} for an answer to the PAUSE hook ${e}.${n===void 0?"":` Without an answer ECS ${o==="CONTINUE"?"goes on":"goes back"} at ${(0,i.r4)(n)}.`}`,fix:"Answer it with `mode: continue` or `mode: roll-back`. Set `wait-until: paused` where the pause is what the step is for."}}function supersededBy({id:e,taskDefinition:t}){return{code:"superseded",text:`Another deployment, ${e} of ${shortRevision(t)}, took the place of ours. It was left alone.`,fix:"See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted."}}function stopped(e){return{code:"deployment-stopped",text:`The deployment was stopped: ${e?.rollback?.reason??e?.statusReason??"no reason given"}`,fix:"See in CloudTrail who called StopServiceDeployment, or which alarm of the service rang."}}function rollBackFailed(e,{statusReason:t}){return{...e,text:`${e.text} The roll-back failed too: ${t??"no reason given"}`,fix:`${e.fix} No revision is known to work: deploy one that does.`}}const a="Look at the metrics of the alarms since the deployment began.",c=new Set(["deployment-stopped","rolled-back-by-ecs","circuit-breaker"])
function withBreaker(e,t){const n=t?.deploymentCircuitBreaker,i=t?.alarms?.triggeredAlarmNames??[],o=n?.status==="TRIGGERED"?` The circuit breaker counted ${n.failureCount??0} of ${n.threshold??0} failures.`:"",u=` Alarms that rang: ${i.join(", ")}.`
return e.text.endsWith(u)?e:i.length===0?e.text.endsWith(o)?e:{...e,text:e.text+o}:{code:c.has(e.code)&&o===""?"alarm-triggered":e.code,text:`${e.text}${o}${u}`,fix:e.fix.includes(a)?e.fix:`${e.fix} ${a}`}}const u={code:"deployment-stopped",text:"The deployment did not come up.",fix:"Look at its stopped tasks and their logs."}}),9656:((e,t,n)=>{n.d(t,{AT:()=>resolveImage,g4:()=>c,mN:()=>registryOfArn,zZ:()=>parseImage})
var i=n(4214),o=n(9973)
function ecrRegistry({account:e,region:t,partition:n}){return`${e}.dkr.ecr.${t}.${a[n]??"amazonaws.com"}`}const a={"aws-cn":"amazonaws.com.cn","aws-eusc":"amazonaws.eu","aws-iso":"c2s.ic.gov","aws-iso-b":"sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov"}
function registryOfArn(e){const[,t,,n,i]=e.split(":")
if(t===void 0||n===void 0||i===void 0||i==="")throw new Error(`"${e}" is not an ARN.`)
return ecrRegistry({account:i,region:n,partition:t})}function imageUri({registry:e,repository:t,digest:n}){return`${e}/${t}@${n}`}function parseImage(e){const[t="",n]=e.split("@",2),i=t.indexOf(":",t.lastIndexOf("/")+1)
return{name:i<0?t:t.slice(0,i),...i<0?{}:{tag:t.slice(i+1)},...n===void 0?{}:{digest:n}}}const c=i.g1P(i.YjP(),i.Ikc({repository:i.FsL(i.YjP("a repository"),i.hq("a repository")),digest:i.lqM(i.FsL(i.YjP("a digest"),i.yGV(/^(?:sha256:[0-9a-f]{64})?$/,"sha256:<64 hex digits>"))),tag:i.lqM(i.YjP("a tag"))})),u=/^(?=.*[/:@])[^\s@]+(?:@sha256:[0-9a-f]{64})?$/
function resolveImage({image:e,images:t,registry:n}){const i=Object.hasOwn(t,e)?t[e]:void 0
if(i!==void 0)return builtImageUri(n,i)
if(u.test(e))return e
const a=Object.keys(t)
throw new o.lZ({code:"image-unknown",message:`The image "${e}" is not in the input \`images\`, and is not a full URI.`,fix:a.length===0?"Hand the output `images` of build-push to the input `images`, or set the image's full URI.":`Name one of: ${a.join(", ")}; or set the image's full URI.`})}function builtImageUri(e,{repository:t,digest:n="",tag:i="latest"}){return n===""?`${e}/${t}:${i}`:imageUri({registry:e,repository:t,digest:n})}}),7499:((e,t,n)=>{n.d(t,{Bz:()=>taskDefinitionInput,Km:()=>taskDefinitionBytes,OW:()=>isJsonObject,Vk:()=>sameJson,ee:()=>o,w7:()=>splitDescribeOnly})
const i=new Set(["compatibilities","taskDefinitionArn","requiresAttributes","revision","status","registeredAt","deregisteredAt","deleteRequestedAt","registeredBy"]),o=65536
function taskDefinitionInput({taskDefinition:e,tags:t}){return{...splitDescribeOnly(e).kept,family:e.family,containerDefinitions:e.containerDefinitions,...t.length===0?{}:{tags:t}}}function splitDescribeOnly(e){return{kept:Object.fromEntries(Object.entries(e).filter(([e])=>!i.has(e))),dropped:Object.keys(e).filter(e=>i.has(e))}}function taskDefinitionBytes(e){return Buffer.byteLength(JSON.stringify(e))}function sameJson(e,t){return JSON.stringify(sortKeys(e))===JSON.stringify(sortKeys(t))}function sortKeys(e){return Array.isArray(e)?e.map(sortKeys):isJsonObject(e)?Object.fromEntries(Object.keys(e).toSorted().map(t=>[t,sortKeys(e[t])])):e}function isJsonObject(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}}),9973:((e,t,n)=>{n.d(t,{bD:()=>messageOf,cJ:()=>Cancelled,lZ:()=>ActionError})
class ActionError extends Error{code
fix
places
constructor({code:e,message:t,fix:n,cause:i,places:o}){super(t,i===void 0?void 0:{cause:i})
this.name="ActionError"
this.code=e
this.fix=n
this.places=o??[]}}function messageOf(e){return e instanceof Error?e.message:String(e)}class Cancelled extends Error{constructor(e){super(`The run was cancelled (${e}).`)
this.name="Cancelled"}}}),4443:((e,t,n)=>{n.d(t,{u:()=>splitLines})
const i=/(:\/\/[^\s:/@'"]{0,256}:)([^\s'"]+)/g,o=[/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],a=new RegExp(String.raw`((?:password|passwd|(?<!:)secret(?!smanager)|token|api[_-]?key|authorization)`+String.raw`(?!\w{0,64}(?:error|exception|warning|fault)\b)\w{0,64}\\?["']?\s{0,8}[:=]\s{0,8})`+String.raw`(\\"[^"]*"?|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|(?:(?:bearer|basic|digest|token)\s+)?[^\s,&}"'\\]+)`,"gi")
function hideSecrets(e,t=[]){const n=t.filter(e=>e.length>=3).toSorted((e,t)=>t.length-e.length).reduce((e,t)=>e.replaceAll(t,"***"),e)
return o.reduce((e,t)=>e.replaceAll(t,"***"),hidePasswords(n)).replaceAll(a,"$1***")}function hidePasswords(e){return e.replaceAll(i,(e,t,n)=>{const i=n.lastIndexOf("@")
return i<=0?e:`${t}***${n.slice(i)}`})}function splitLines(e){return e.replace(/\r?\n$/,"").split(/\r?\n/).map(e=>hideSecrets(e))}}),5284:((e,t,n)=>{n.d(t,{Wr:()=>errorPage,j_:()=>homeUrl,qp:()=>readHome})
function readHome(e){const{GITHUB_ACTION_REPOSITORY:t="",GITHUB_ACTION_REF:n=""}=e
return{repository:t===""?"OWNER/slipway":t,ref:t===""||n===""?"v1":n}}function homeUrl({repository:e}){return`https://github.com/${e}`}function errorPage(e,t){return`${homeUrl(e)}/blob/main/docs/errors.md#${encodeURIComponent(t)}`}}),2349:((e,t,n)=>{n.d(t,{P:()=>commandless,g:()=>printable})
function printable(e){return e.replaceAll(/\r?\n|\r/g," ").replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g,"")}function commandless(e){return printable(e).replaceAll("##[","## [").replace(/^(\s*)::/,"$1: :")}}),4354:((e,t,n)=>{n.d(t,{SS:()=>findLostKeys,k6:()=>isLostKey,yW:()=>o})
const i=new Set(["__proto__","prototype","constructor"]),o="no name that can be read here; the names `__proto__`, `prototype` and `constructor` are reserved"
function isLostKey(e){return i.has(e)}function findLostKeys(e,t=[]){if(typeof e!="object"||e===null)return[]
const n=!Array.isArray(e)
return Object.entries(e).flatMap(([e,i])=>{const o=[...t,e]
return n&&isLostKey(e)?[o]:findLostKeys(i,o)})}}),74:((e,t,n)=>{n.d(t,{AU:()=>fold,DV:()=>codeBlock,FV:()=>escapeMarkdown,HX:()=>cutSummary,aY:()=>code,qN:()=>paragraphs,tp:()=>table,uG:()=>tableWithin})
const i=1048576
function escapeMarkdown(e){return escapeHtml(e).replaceAll(/\s*[\r\n]+\s*/g," ").replaceAll(/[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g,e=>`&#${e.charCodeAt(0)};`)}function code(e){return`<code>${escapeMarkdown(e)}</code>`}function codeBlock(e,t=""){const n=Math.max(2,...[...e.matchAll(/`+/g)].map(([e])=>e.length)),i="`".repeat(n+1)
return`${i}${t}\n${e.replaceAll("\r","")}\n${i}`}function table(e,t){return t.length===0?"":[e,e.map(()=>"---"),...t].map(e=>tableRow(e)).join("\n")}function tableWithin({head:e,rows:t,limitBytes:n}){let i=n
const o=t.findIndex(e=>(i-=Buffer.byteLength(tableRow(e))+1)<0)
return o===-1?table(e,t):paragraphs(table(e,t.slice(0,o)),`_And ${t.length-o} more._`)}function tableRow(e){return`| ${e.map(e=>e.replaceAll(/[\r\n]+/g,"<br>")).join(" | ")} |`}function fold(e,t){return`<details><summary>${escapeMarkdown(e)}</summary>\n\n${t}\n\n</details>`}function paragraphs(...e){return e.filter(e=>e!==void 0&&e!=="").join("\n\n")}const o=2
function cutSummary(e,t=i-o){const n=Buffer.from(e)
if(n.length<=t)return e
const a="\n\n_Cut here: a job summary holds at most 1 MiB. The whole text is in the log._\n",c=n.subarray(0,t-Buffer.byteLength(a)).toString()
return c.slice(0,Math.max(0,c.lastIndexOf("\n")))+a}function escapeHtml(e){return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}}),9970:((e,t,n)=>{n.d(t,{Z:()=>abortable,p:()=>withGrace})
async function abortable(e,t){e.catch(()=>{})
t.throwIfAborted()
let n
const i=new Promise((e,i)=>{n=()=>{const e=t.reason
i(e instanceof Error?e:new Error(String(e)))}
t.addEventListener("abort",n,{once:!0})})
try{return await Promise.race([e,i])}finally{n!==void 0&&t.removeEventListener("abort",n)}}async function withGrace({work:e,otherwise:t,graceMs:n,signal:i,clock:o}){let a=!1
const late=async()=>{await abortable(new Promise(()=>{}),i).catch(()=>{})
if(a)return e
await o.sleep(n)
return t()}
try{return await Promise.race([e,late()])}finally{a=!0}}}),9444:((e,t,n)=>{n.d(t,{L:()=>retry,j:()=>backoffMs})
function backoffMs(e,t,n=Math.random){return n()*Math.min(e.capMs,e.baseMs*(e.factor??2)**t)}async function retry(e,t){for(let n=0;;n+=1)try{return await t(n)}catch(t){if(n+1>=e.attempts||!e.shouldRetry(t))throw t
await e.clock.sleep(backoffMs(e,n,e.random),e.signal)}}}),7486:((e,t,n)=>{n.d(t,{Wt:()=>instantDate,dQ:()=>i,r4:()=>formatInstant})
const i={now:()=>Date.now(),sleep:(e,t)=>new Promise((n,i)=>{if(t?.aborted===!0){i(abortReason(t))
return}const onAbort=()=>{clearTimeout(o)
i(abortReason(t))},o=setTimeout(()=>{t?.removeEventListener("abort",onAbort)
n()},Math.max(0,e))
t?.addEventListener("abort",onAbort,{once:!0})})}
function abortReason(e){const t=e?.reason
return t instanceof Error?t:new Error("The wait was aborted.",{cause:t})}function formatInstant(e){return new Date(e).toISOString()}function instantDate(e){return new Date(e)}}),7583:((e,t,n)=>{n.d(t,{X:()=>mapConcurrently})
async function mapConcurrently({items:e,atOnce:t},n){const i=[],o=[],a=e.entries()
await Promise.all(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of a){if(o.length>0)return
try{i[e]=await n(t)}catch(e){o.push(e)}}}))
if(o.length>0)throw o[0]
return i}}),6110:((e,t,n)=>{n.d(t,{E:()=>parseDuration,a:()=>formatDuration})
const i={ms:1,s:1e3,m:6e4,h:36e5}
function parseDuration(e){if(!/^(?:\d+(?:ms|s|m|h))+$/.test(e))return
let t=0
for(const[,n,o=""]of e.matchAll(/(\d+)(ms|s|m|h)/g))t+=Number(n)*(i[o]??Number.NaN)
return Number.isSafeInteger(t)?t:void 0}function formatDuration(e){if(e<1e3)return`${Math.round(e)}ms`
if(e<59950)return`${(e/1e3).toFixed(1)}s`
const t=Math.round(e/1e3)
if(t<3600)return`${Math.floor(t/60)}m ${String(t%60).padStart(2,"0")}s`
const n=Math.round(t/60)
return`${Math.floor(n/60)}h ${String(n%60).padStart(2,"0")}m`}}),3689:((e,t,n)=>{n.d(t,{s:()=>getProxyUrl})
function getProxyUrl(e){const t=e.protocol==="https:"
if(checkBypass(e))return
const n=(()=>t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY)()
if(n)try{return new DecodedURL(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new DecodedURL(`http://${n}`)}}function checkBypass(e){if(!e.hostname)return!1
if(isLoopbackAddress(e.hostname))return!0
const t=process.env.no_proxy||process.env.NO_PROXY||""
if(!t)return!1
let n
e.port?n=Number(e.port):e.protocol==="http:"?n=80:e.protocol==="https:"&&(n=443)
const i=[e.hostname.toUpperCase()]
typeof n=="number"&&i.push(`${i[0]}:${n}`)
for(const e of t.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e))if(e==="*"||i.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`)))return!0
return!1}function isLoopbackAddress(e){const t=e.toLowerCase()
return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,t){super(e,t)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),4214:((e,t,n)=>{n.d(t,{BpQ:()=>_n,BuJ:()=>j,FsL:()=>sa,Ikc:()=>Ei,KCZ:()=>Q,KIO:()=>Y,L5J:()=>Ji,NpB:()=>Fr,Vxk:()=>X,Wwf:()=>yn,YOg:()=>Kr,YjP:()=>zi,_H3:()=>li,aig:()=>Ti,cGV:()=>ln,cl6:()=>Ci,g1P:()=>ji,hq:()=>Cn,is:()=>Wr,lqM:()=>q,mee:()=>xi,ndf:()=>At,pdi:()=>yr,qFJ:()=>Rn,qgA:()=>ea,rej:()=>Fi,tBZ:()=>Kn,xLC:()=>da,yGV:()=>Jn,yqP:()=>ei,yuE:()=>dn,zMY:()=>Xr})
let i
const o={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
function r(e){return e||i?{lang:e?.lang??i?.lang,message:e?.message,abortEarly:e?.abortEarly??i?.abortEarly,abortPipeEarly:e?.abortPipeEarly??i?.abortPipeEarly}:o}let a,c,u
function s(e){return a?.get(e)}function ee(e){return c?.get(e)}function ne(e,t){return u?.get(e)?.get(t)}function p(e){let t=typeof e
return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function m(e,t,n,i,o){let a=o&&"input"in o?o.input:n.value,c=o?.expected??e.expects??null,u=o?.received??p(a),l={kind:e.kind,type:e.type,input:a,expected:c,received:u,message:`Invalid ${t}: ${c?`Expected ${c} but r`:"R"}eceived ${u}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:i.lang,abortEarly:i.abortEarly,abortPipeEarly:i.abortPipeEarly},d=e.kind==="schema",h=o?.message??e.message??ne(e.reference,l.lang)??(d?ee(l.lang):null)??i.message??s(l.lang)
h!==void 0&&(l.message=typeof h=="function"?h(l):h),d&&(n.typed=!1),n.issues?n.issues.push(l):n.issues=[l]}function D(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function k(e,t){let n=[...new Set(e)]
return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function A(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},r())},e}function j(e){if(e.path){let t=""
for(let n of e.path){if(typeof n.key!="string"&&typeof n.key!="number")return null
t+=t?`.${n.key}`:n.key}return t}return null}var l=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}}
function At(e){return{kind:"validation",type:"integer",reference:At,async:!1,expects:null,requirement:Number.isInteger,message:e,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,"integer",e,t),e}}}function ln(e,t){return{kind:"validation",type:"max_value",reference:ln,async:!1,expects:`<=${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value<=this.requirement)&&m(this,"value",e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function dn(e){return{kind:"metadata",type:"metadata",reference:dn,metadata:e}}function _n(e,t){return{kind:"validation",type:"min_length",reference:_n,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length<this.requirement&&m(this,"length",e,t,{received:`${e.value.length}`}),e}}}function yn(e,t){return{kind:"validation",type:"min_value",reference:yn,async:!1,expects:`>=${e instanceof Date?e.toJSON():p(e)}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!(e.value>=this.requirement)&&m(this,"value",e,t,{received:e.value instanceof Date?e.value.toJSON():p(e.value)}),e}}}function Cn(e){return{kind:"validation",type:"non_empty",reference:Cn,async:!1,expects:"!0",message:e,"~run"(e,t){return e.typed&&e.value.length===0&&m(this,"length",e,t,{received:"0"}),e}}}function Rn(e,t){return{kind:"transformation",type:"parse_json",reference:Rn,config:e,message:t,async:!1,"~run"(e,t){try{e.value=JSON.parse(e.value,this.config?.reviver)}catch(n){if(!(n instanceof Error))throw n
m(this,"JSON",e,t,{received:`"${n.message}"`}),e.typed=!1}return e}}}function Kn(){return{kind:"transformation",type:"readonly",reference:Kn,async:!1,"~run"(e){return e}}}function Jn(e,t){return{kind:"validation",type:"regex",reference:Jn,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,"format",e,t),e}}}function yr(e){return{kind:"transformation",type:"transform",reference:yr,async:!1,operation:e,"~run"(e){return e.value=this.operation(e.value),e}}}const d={abortEarly:!0}
function F(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function Fr(e,t){return A({...e,fallback:t,"~run"(t,n){let i=e["~run"](t,n)
return i.issues?{typed:!0,value:F(this,i,n)}:i}})}function I(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function Wr(e,t){return!e["~run"]({value:t},d).issues}function Kr(e,t){return A({kind:"schema",type:"array",reference:Kr,expects:"Array",async:!1,item:e,message:t,"~run"(e,t){let n=e.value
if(Array.isArray(n)){e.typed=!0,e.value=[]
for(let i=0;i<n.length;i++){let o=n[i],a=this.item["~run"]({value:o},t)
if(a.issues){let c={type:"array",origin:"value",input:n,key:i,value:o}
for(let t of a.issues)t.path?t.path.unshift(c):t.path=[c],e.issues?.push(t)
if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1
break}}a.typed||(e.typed=!1),e.value.push(a.value)}}else m(this,"type",e,t)
return e}})}function Xr(e){return A({kind:"schema",type:"boolean",reference:Xr,expects:"boolean",async:!1,message:e,"~run"(e,t){return typeof e.value=="boolean"?e.typed=!0:m(this,"type",e,t),e}})}function ei(e,t){return A({kind:"schema",type:"exact_optional",reference:ei,expects:e.expects,async:!1,wrapped:e,default:t,"~run"(e,t){return this.wrapped["~run"](e,t)}})}function li(e,t){return A({kind:"schema",type:"loose_object",reference:li,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){let n=e.value
if(n&&typeof n=="object"){for(let i in e.typed=!0,e.value={},this.entries){let o=this.entries[i]
if(i in n||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in n?n[i]:I(o),c=o["~run"]({value:a},t)
if(c.issues){let o={type:"object",origin:"value",input:n,key:i,value:a}
for(let t of c.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t)
if(e.issues||(e.issues=c.issues),t.abortEarly){e.typed=!1
break}}c.typed||(e.typed=!1),e.value[i]=c.value}else if(o.fallback!==void 0)e.value[i]=F(o)
else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(m(this,"key",e,t,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:n,key:i,value:n[i]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly)for(let t in n)D(n,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=n[t])}else m(this,"type",e,t)
return e}})}function xi(e,t){return A({kind:"schema",type:"nullable",reference:xi,expects:`(${e.expects} | null)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===null&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===null)?(e.typed=!0,e):this.wrapped["~run"](e,t)}})}function Ci(e,t){return A({kind:"schema",type:"nullish",reference:Ci,expects:`(${e.expects} | null | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value!==null&&e.value!==void 0||(this.default!==void 0&&(e.value=I(this,e,t)),e.value!==null&&e.value!==void 0)?this.wrapped["~run"](e,t):(e.typed=!0,e)}})}function Ti(e){return A({kind:"schema",type:"number",reference:Ti,expects:"number",async:!1,message:e,"~run"(e,t){return typeof e.value!="number"||isNaN(e.value)?m(this,"type",e,t):e.typed=!0,e}})}function Ei(e,t){return A({kind:"schema",type:"object",reference:Ei,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){let n=e.value
if(n&&typeof n=="object")for(let i in e.typed=!0,e.value={},this.entries){let o=this.entries[i]
if(i in n||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in n?n[i]:I(o),c=o["~run"]({value:a},t)
if(c.issues){let o={type:"object",origin:"value",input:n,key:i,value:a}
for(let t of c.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t)
if(e.issues||(e.issues=c.issues),t.abortEarly){e.typed=!1
break}}c.typed||(e.typed=!1),e.value[i]=c.value}else if(o.fallback!==void 0)e.value[i]=F(o)
else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(m(this,"key",e,t,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:n,key:i,value:n[i]}]}),t.abortEarly))break}else m(this,"type",e,t)
return e}})}function q(e,t){return A({kind:"schema",type:"optional",reference:q,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,t)}})}function Y(e,t){return A({kind:"schema",type:"picklist",reference:Y,expects:k(e.map(p),"|"),async:!1,options:e,message:t,"~run"(e,t){return this.options.includes(e.value)?e.typed=!0:m(this,"type",e,t),e}})}function ji(e,t,n){return A({kind:"schema",type:"record",reference:ji,expects:"Object",async:!1,key:e,value:t,message:n,"~run"(e,t){let n=e.value
if(n&&typeof n=="object"){for(let i in e.typed=!0,e.value={},n)if(D(n,i)){let o=n[i],a=this.key["~run"]({value:i},t)
if(a.issues){let c={type:"object",origin:"key",input:n,key:i,value:o}
for(let t of a.issues)t.path=[c],e.issues?.push(t)
if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1
break}}let c=this.value["~run"]({value:o},t)
if(c.issues){let a={type:"object",origin:"value",input:n,key:i,value:o}
for(let t of c.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t)
if(e.issues||(e.issues=c.issues),t.abortEarly){e.typed=!1
break}}(!a.typed||!c.typed)&&(e.typed=!1),a.typed&&(e.value[a.value]=c.value)}}else m(this,"type",e,t)
return e}})}function Fi(e,t){return A({kind:"schema",type:"strict_object",reference:Fi,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){let n=e.value
if(n&&typeof n=="object"){for(let i in e.typed=!0,e.value={},this.entries){let o=this.entries[i]
if(i in n||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in n?n[i]:I(o),c=o["~run"]({value:a},t)
if(c.issues){let o={type:"object",origin:"value",input:n,key:i,value:a}
for(let t of c.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t)
if(e.issues||(e.issues=c.issues),t.abortEarly){e.typed=!1
break}}c.typed||(e.typed=!1),e.value[i]=c.value}else if(o.fallback!==void 0)e.value[i]=F(o)
else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(m(this,"key",e,t,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:n,key:i,value:n[i]}]}),t.abortEarly))break}if(!e.issues||!t.abortEarly)for(let i in n)if(!Object.prototype.hasOwnProperty.call(this.entries,i)){m(this,"key",e,t,{input:i,expected:"never",path:[{type:"object",origin:"key",input:n,key:i,value:n[i]}]})
break}}else m(this,"type",e,t)
return e}})}function zi(e){return A({kind:"schema",type:"string",reference:zi,expects:"string",async:!1,message:e,"~run"(e,t){return typeof e.value=="string"?e.typed=!0:m(this,"type",e,t),e}})}function X(e){return A({kind:"schema",type:"undefined",reference:X,expects:"undefined",async:!1,message:e,"~run"(e,t){return e.value===void 0?e.typed=!0:m(this,"type",e,t),e}})}function Z(e){let t
if(e)for(let n of e)if(t)for(let e of n.issues)t.push(e)
else t=n.issues
return t}function Q(e,t){return A({kind:"schema",type:"union",reference:Q,expects:k(e.map(e=>e.expects),"|"),async:!1,options:e,message:t,"~run"(e,t){let n,i,o
for(let a of this.options){let c=a["~run"]({value:e.value},t)
if(c.typed){if(!c.issues){n=c
break}i?i.push(c):i=[c]}else o?o.push(c):o=[c]}if(n)return n
if(i){if(i.length===1)return i[0]
m(this,"type",e,t,{issues:Z(i)}),e.typed=!0}else{if(o?.length===1)return o[0]
m(this,"type",e,t,{issues:Z(o)})}return e}})}function Ji(){return A({kind:"schema",type:"unknown",reference:Ji,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function ea(e,t,n){let i=e["~run"]({value:t},r(n))
if(i.issues)throw new l(i.issues)
return i.value}function sa(...e){return A({...e[0],pipe:e,"~run"(t,n){for(let i of e)if(i.kind!=="metadata"){if(t.issues&&(i.kind==="schema"||i.kind==="transformation")){t.typed=!1
break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=i["~run"](t,n))}return t}})}function da(e,t,n){let i=e["~run"]({value:t},r(n))
return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}}),6342:((e,t,n)=>{n.d(t,{Q:()=>HttpClient})
var i=n(3689)
class HttpClient{#n
constructor(...e){this.#n=e}async getJson(...e){return(await this.#s()).getJson(...e)}async request(...e){return(await this.#s()).request(...e)}getAgent(){}getAgentDispatcher(e){const t=(0,i.s)(new URL(e))
return t?.hostname?{proxy:t}:void 0}async#s(){return new((await n.e(514).then(n.bind(n,1514))).HttpClient)(...this.#n)}}})},t={}
function __nccwpck_require__(n){var i=t[n]
if(i!==void 0)return i.exports
var o=t[n]={exports:{}},a=!0
try{e[n](o,o.exports,__nccwpck_require__)
a=!1}finally{a&&delete t[n]}return o.exports}__nccwpck_require__.m=e
typeof __nccwpck_require__!="undefined"&&(__nccwpck_require__.ab=__dirname+"/");(()=>{var e=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",t=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",n=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}},wrapDeps=i=>i.map(i=>{if(i!==null&&typeof i=="object"){if(i[e])return i
if(i.then){var o=[]
o.d=0
i.then(e=>{a[t]=e
resolveQueue(o)},e=>{a[n]=e
resolveQueue(o)})
var a={}
a[e]=e=>e(o)
return a}}var c={}
c[e]=e=>{}
c[t]=i
return c})
__nccwpck_require__.a=(i,o,a)=>{var c
a&&((c=[]).d=-1)
var u,l,d,h=new Set,f=i.exports,g=new Promise((e,t)=>{d=t
l=e})
g[t]=f
g[e]=e=>(c&&e(c),h.forEach(e),g.catch(e=>{}))
i.exports=g
o(i=>{u=wrapDeps(i)
var o,getResult=()=>u.map(e=>{if(e[n])throw e[n]
return e[t]}),a=new Promise(t=>{(o=()=>t(getResult)).r=0
var fnQueue=e=>e!==c&&!h.has(e)&&(h.add(e),e&&!e.d&&(o.r++,e.push(o)))
u.map(t=>t[e](fnQueue))})
return o.r?a:getResult()},e=>(e?d(g[n]=e):l(f),resolveQueue(c)))
c&&c.d<0&&(c.d=0)}})();(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e
__nccwpck_require__.d(t,{a:t})
return t}})();(()=>{var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
__nccwpck_require__.t=function(n,i){i&1&&(n=this(n))
if(i&8)return n
if(typeof n=="object"&&n){if(i&4&&n.__esModule)return n
if(i&16&&typeof n.then=="function")return n}var o=Object.create(null)
__nccwpck_require__.r(o)
var a={}
e=e||[null,t({}),t([]),t(t)]
for(var c=i&2&&n;typeof c=="object"&&!~e.indexOf(c);c=t(c))Object.getOwnPropertyNames(c).forEach(e=>a[e]=()=>n[e])
a.default=()=>n
__nccwpck_require__.d(o,a)
return o}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t)__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{typeof Symbol!="undefined"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:!0})}})();(()=>{var e={792:1},installChunk=t=>{var n=t.modules,i=t.ids,o=t.runtime
for(var a in n)__nccwpck_require__.o(n,a)&&(__nccwpck_require__.m[a]=n[a])
o&&o(__nccwpck_require__)
for(var c=0;c<i.length;c++)e[i[c]]=1}
__nccwpck_require__.f.require=(t,n)=>{e[t]||installChunk(require("./"+__nccwpck_require__.u(t)))}})()
var n=__nccwpck_require__(2955)
module.exports=n})()

