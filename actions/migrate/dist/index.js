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
e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch(n){return e.find(e=>a.l1.of(e).getMergedTraits().awsQueryError?.[0]===t)}}}}),4394:((e,t,n)=>{n.d(t,{T:()=>AwsJson1_1Protocol})
var i=n(6511)
class SerdeContextConfig{serdeContext
setSerdeContext(e){this.serdeContext=e}}var o=n(9462),a=n(6627),c=n(5298),u=n(7022),l=n(9565),d=n(8227),h=n(5694)
class UnionSerde{from
to
keys
constructor(e,t){this.from=e
this.to=t
const n=Object.keys(this.from),i=new Set(n)
i.delete("__type")
this.keys=i}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value,t=this.from[e]
this.to.$unknown=[e,t]}}}let f
function detectBufferParsing(){if(f===void 0)try{if(typeof Buffer!="function")f=!1
else{const e=JSON.parse(Buffer.from([123,125]))
f=e!==null&&typeof e=="object"}}catch{f=!1}return f}function jsonReviver(e,t,n){if(n?.source){const e=n.source
if(typeof t=="number")return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?isRepresentable(e,t)?t:new h.D(e,"bigDecimal"):isFractionalBigNumeric(e)?new h.D(e,"bigDecimal"):/[eE]/.test(e)?expandExponentToBigInt(e):BigInt(e)}return t}function isFractionalBigNumeric(e){const t=e.indexOf(".")
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
return i?-l:l}const g=Symbol.for("@aws-sdk/reviver")
function needsReviver(e){const t=a.l1.of(e),n=t.getSchema()
if(Array.isArray(n)&&t.isStructSchema()){if(g in n)return n[g]
const e=_check(t,new Set)
n[g]=e
return e}return _check(t,new Set)}function _check(e,t){const n=e.getSchema()
if(t.has(n))return!1
t.add(n)
if(e.isBigIntegerSchema()||e.isBigDecimalSchema())return!0
if(e.isStructSchema()){for(const[,n]of e.structIterator())if(_check(n,t))return!0}else if(e.isListSchema()||e.isMapSchema()){if(_check(e.getValueSchema(),t))return!0}else if(e.isDocumentSchema())return!0
return!1}var y=n(3822),v=n(1787)
const collectBodyString=(e,t)=>(0,y.P)(e,t).then(e=>(t?.utf8Encoder??v.P)(e))
async function parseJsonBody(e,t,n){let i
if(detectBufferParsing()&&typeof e?.[Symbol.asyncIterator]=="function"){const n=await(0,y.P)(e,t)
typeof Buffer=="function"&&(i=Buffer.isBuffer(n)?n:Buffer.from(n.buffer,n.byteOffset,n.byteLength))}i||(i=await collectBodyString(e,t))
if(i.length===0)return{}
const o=n&&needsReviver(n)?jsonReviver:void 0
try{return JSON.parse(i,o)}catch(e){e?.name==="SyntaxError"&&Object.defineProperty(e,"$responseBodyText",{value:typeof i=="string"?i:i.toString("utf8")})
throw e}}const findKey=(e,t)=>Object.keys(e).find(e=>e.toLowerCase()===t.toLowerCase()),sanitizeErrorCode=e=>{let t=e
typeof t=="number"&&(t=t.toString())
t.indexOf(",")>=0&&(t=t.split(",")[0])
t.indexOf(":")>=0&&(t=t.split(":")[0])
t.indexOf("#")>=0&&(t=t.split("#")[1])
return t},loadJsonRpcErrorCode=(e,t,n=!1)=>loadErrorCode(e,t,n?["code","header","type"]:["type","code","header"]),loadErrorCode=({headers:e},t,n)=>{while(n.length>0)switch(n.shift()){case"header":const n=findKey(e??{},"x-amzn-errortype")
if(n!==void 0)return sanitizeErrorCode(e[n])
break
case"code":const i=findKey(t??{},"code")
if(i&&t[i]!==void 0)return sanitizeErrorCode(t[i])
break
case"type":if(t?.__type!==void 0)return sanitizeErrorCode(t.__type)}}
var w=n(6852)
class JsonShapeDeserializer2 extends SerdeContextConfig{settings
constructor(e){super()
this.settings=e}async read(e,t){const n=needsReviver(e)?jsonReviver:void 0
let i
if(typeof t=="string"){if(t.length===0)return{}
i=JSON.parse(t,n)}else if(t instanceof Uint8Array&&detectBufferParsing()){if(t.byteLength===0)return{}
const e=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength)
i=JSON.parse(e,n)}else i=await parseJsonBody(t,this.serdeContext,e)
return this._read(e,i)}readObject(e,t){return this._read(e,t)}_read(e,t){const n=t!==null&&typeof t=="object",i=a.l1.of(e)
if(n){if(i.isStructSchema())return this._readStruct(i,t)
if(Array.isArray(t)&&i.isListSchema()){const e=i.getValueSchema()
if(this.needsTransform(e))for(let n=0;n<t.length;++n)t[n]=this._read(e,t[n])
return t}if(i.isMapSchema()){const e=i.getValueSchema(),n=t
if(this.needsTransform(e))for(const t in n)if((0,w.$)(n,t)){t==="__proto__"&&(0,c.T)(n)
n[t]=this._read(e,n[t])}return n}}if(i.isBlobSchema()&&typeof t=="string")return(0,u.E)(t)
const f=i.getMergedTraits().mediaType
if(i.isStringSchema()&&typeof t=="string"&&f)return f==="application/json"||f.endsWith("+json")?l.A.from(t):t
if(i.isTimestampSchema()&&t!=null)switch((0,o.V)(i,this.settings)){case 5:return(0,d.t_)(t)
case 6:return(0,d.xE)(t)
case 7:return(0,d.l3)(t)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",t)
return new Date(t)}if(i.isBigIntegerSchema()&&(typeof t=="number"||typeof t=="string"))return BigInt(t)
if(i.isBigDecimalSchema()&&t!=null){if(t instanceof h.D)return t
const e=t
return e.type==="bigDecimal"&&"string"in e?new h.D(e.string,e.type):new h.D(String(t),"bigDecimal")}if(i.isNumericSchema()&&typeof t=="string"){switch(t){case"Infinity":return 1/0
case"-Infinity":return-1/0
case"NaN":return NaN}return t}if(i.isDocumentSchema()&&n)if(Array.isArray(t))for(let e=0;e<t.length;++e){const n=t[e]
n instanceof h.D||(t[e]=this._read(i,n))}else{const e=t
for(const t in e){if(!(0,w.$)(e,t))continue
t==="__proto__"&&(0,c.T)(e)
const n=e[t]
n instanceof h.D||(e[t]=this._read(i,n))}}return t}_readStruct(e,t){const n=e.isUnionSchema(),i={}
let o
const a=typeof t.__type=="string",{jsonName:c}=this.settings
c&&a&&(o={})
let u
n&&(u=new UnionSerde(t,i))
for(const[l,d]of e.structIterator()){let e=l
if(c){e=d.getMergedTraits().jsonName??e
a&&(o[e]=l)}n&&u.mark(e)
t[e]!=null&&(i[l]=this._read(d,t[e]))}if(n)u.writeUnknown()
else if(a)for(const e in t){if(!(0,w.$)(t,e))continue
const n=t[e],a=c?o[e]??e:e
a in i||(i[a]=n)}return i}needsTransform(e){return!!(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema())||!!(e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema())||!(!e.isStringSchema()||!e.getMergedTraits().mediaType)}}var S=n(175),b=n(7307)
class JsonBytesStringAdapter extends Uint8Array{string=null
static allocUnsafe(e){if(typeof Buffer=="function"){const t=Buffer.allocUnsafe(e)
return new JsonBytesStringAdapter(t.buffer,t.byteOffset,t.byteLength)}return new JsonBytesStringAdapter(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,t){return typeof e=="string"?this.s().includes(e,t):Uint8Array.prototype.includes.call(this,e,t)}indexOf(e,t){return typeof e=="string"?this.s().indexOf(e,t):Uint8Array.prototype.indexOf.call(this,e,t)}lastIndexOf(e,t){if(typeof e=="string")return this.s().lastIndexOf(e,t)
const n=Uint8Array.prototype.lastIndexOf
return t!==void 0?n.call(this,e,t):n.call(this,e)}startsWith(e,t){return this.s().startsWith(e,t)}endsWith(e,t){return this.s().endsWith(e,t)}match(e){return this.s().match(e)}replace(e,t){return this.s().replace(e,t)}search(e){return this.s().search(e)}split(e,t){return this.s().split(e,t)}substring(e,t){return this.s().substring(e,t)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,t){return this.s().padStart(e,t)}padEnd(e,t){return this.s().padEnd(e,t)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const e=Date.now()
if(e>E+6e4){console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.")
E=e}this.string=(0,v.P)(this)}return this.string}}var E=0
const k=new TextEncoder,C=34,T=new Uint8Array([116,114,117,101]),x=new Uint8Array([102,97,108,115,101]),R=new Uint8Array([110,117,108,108]),$=new Array(128).fill(null)
$[8]="b"
$[9]="t"
$[10]="n"
$[12]="f"
$[13]="r"
$[34]='"'
$[92]="\\"
for(let e=0;e<32;e++)$[e]===null&&($[e]="u00"+e.toString(16).padStart(2,"0"))
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
this.rootSchema=a.l1.of(e)
this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema()
this.passthrough||this.writeValue(this.rootSchema,t,void 0)}writeDiscriminatedDocument(e,t){this.i=0
this.rootSchema=a.l1.of(e)
const n=this.rootSchema
if(n.isStructSchema()&&t!=null&&typeof t=="object"){this.writeValue(n,t,void 0)
const e=`"__type":"${n.getName(!0)??"Unknown"}",`,i=e.length
this.ensure(i)
this.json.copyWithin(1+i,1,this.i)
k.encodeInto(e,this.json.subarray(1))
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
n[i++]=C
for(let o=0;o<t;++o)n[i++]=e.charCodeAt(o)
n[i++]=C
this.i=i}writeJsonString(e){const t=e.length
this.ensure(t*3+2)
this.json[this.i++]=C
for(let n=0;n<t;++n){const i=e.charCodeAt(n)
if(i>34&&i<92)this.json[this.i++]=i
else if(i<128){const e=$[i]
if(e!==null){this.ensure(e.length+1+3*(t-n-1)+1)
this.json[this.i++]=92
for(let t=0;t<e.length;t++)this.json[this.i++]=e.charCodeAt(t)}else this.json[this.i++]=i}else if(i>=55296&&i<=56319){const o=n+1<t?e.charCodeAt(n+1):0
if(o>=56320&&o<=57343){this.ensure(4)
const{written:t}=k.encodeInto(e.substring(n,n+2),this.json.subarray(this.i))
this.i+=t;++n}else{this.ensure(6+3*(t-n-1)+1)
this.writeUnicodeEscape(i)}}else if(i>=56320&&i<=57343){this.ensure(6+3*(t-n-1)+1)
this.writeUnicodeEscape(i)}else{let{i:e,json:t}=this
if(i<2048){t[e++]=192|i>>6
t[e++]=128|i&63}else{t[e++]=224|i>>12
t[e++]=128|i>>6&63
t[e++]=128|i&63}this.i=e}}this.json[this.i++]=C}writeUnicodeEscape(e){let{json:t,i:n}=this
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
n[o++]=C
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
n[o++]=61}n[o++]=C
this.i=o}writeValue(e,t,n){if(t==null){if(n?.isStructSchema()){if(t===void 0&&a.l1.of(e).isIdempotencyToken()){this.writeAsciiQuoted((0,S.ec)())
return}return}this.ensure(4)
this.json.set(R,this.i)
this.i+=4
return}const i=a.l1.of(e),o=typeof t=="object"
if(i.isStringSchema()){const e=i.getMergedTraits().mediaType
if(e&&(e==="application/json"||e.endsWith("+json"))){this.writeJsonString(l.A.from(t).toString())
return}}if(this.settings.bigNumberAsString&&t!=null&&(i.isBigIntegerSchema()||i.isBigDecimalSchema())){const e=t instanceof h.D?t.string:String(t)
this.writeAsciiQuoted(e)
return}if(o){if(i.isStructSchema()){this.writeStruct(i,t)
return}if(Array.isArray(t)&&(i.isListSchema()||i.isDocumentSchema())){this.writeList(i,t,i.isDocumentSchema())
return}if(i.isMapSchema()){this.writeMap(i,t,!1)
return}if(t instanceof Uint8Array&&(i.isBlobSchema()||i.isDocumentSchema())){this.writeBase64(t)
return}if(t instanceof Date&&(i.isTimestampSchema()||i.isDocumentSchema())){this.writeTimestamp(i,t)
return}if(t instanceof h.D){this.writeAscii(t.string)
return}if(i.isDocumentSchema()){Array.isArray(t)?this.writeList(i,t,!0):this.writeMap(i,t,!0)
return}const e=JSON.stringify(t)
this.writeAscii(e)
return}if(typeof t!="string"){if(typeof t=="number"){if(Math.abs(t)===1/0||Number.isNaN(t)){this.writeAsciiQuoted(String(t))
return}const e=String(t)
this.writeAscii(e)
return}if(typeof t=="boolean"){this.ensure(5)
let{i:e,json:n}=this
if(t){n.set(T,e)
e+=4}else{n.set(x,e)
e+=5}this.i=e
return}typeof t!="bigint"?this.writeAscii(String(t)):this.writeAscii(t.toString())}else{if(i.isBlobSchema()){const e=(this.serdeContext?.base64Encoder??b.n)(t)
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
this.i+=k.encodeInto(e,this.json.subarray(this.i)).written
return}this.ensure(2)
this.json[this.i++]=91
let a=!1
for(let e=0;e<t.length;++e){const c=t[e]
if(n?c!==void 0:c!=null||i){if(a){this.ensure(1)
this.json[this.i++]=44}this.writeValue(o,c,void 0)
a=!0}}this.ensure(1)
this.json[this.i++]=93}writeMap(e,t,n){const i=!!e.getMergedTraits().sparse,o=e.getValueSchema()
if(!n&&(o.isStringSchema()||o.isNumericSchema()||o.isBooleanSchema())){let e
for(const n in t){if(!(0,w.$)(t,n))continue
const o=t[n]
if(Number.isNaN(o)||o===1/0||o===-1/0){(e??={})[n]=o
t[n]=String(o)}else if(o===null&&!i){(e??={})[n]=null
t[n]=void 0}}const n=JSON.stringify(t)
e&&Object.assign(t,e)
this.ensure(n.length*3)
this.i+=k.encodeInto(n,this.json.subarray(this.i)).written
return}this.ensure(2)
this.json[this.i++]=123
let a=!0
for(const e in t){if(!(0,w.$)(t,e))continue
const c=t[e]
if(n?c!==void 0:c!=null||i){if(!a){this.ensure(1)
this.json[this.i++]=44}a=!1
this.writeJsonString(e)
this.ensure(1)
this.json[this.i++]=58
this.writeValue(o,c,void 0)}}this.ensure(1)
this.json[this.i++]=125}writeTimestamp(e,t){switch((0,o.V)(e,this.settings)){case 5:{const e=t.toISOString().replace(".000Z","Z")
this.writeAsciiQuoted(e)
return}case 6:this.writeAsciiQuoted((0,d.JV)(t))
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
return e}}var P=n(8934),_=n(8063)
class AwsJsonRpcProtocol extends i.M{serializer
deserializer
serviceTarget
codec
mixin
awsQueryCompatible
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:i,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t})
this.serviceTarget=n
this.codec=o??new JsonCodec2({timestampFormat:{useTrait:!0,default:7},jsonName:!1})
this.serializer=this.codec.createSerializer()
this.deserializer=this.codec.createDeserializer()
this.awsQueryCompatible=!!i
this.mixin=new _.U(this.awsQueryCompatible)}async serializeRequest(e,t,n){const i=await super.serializeRequest(e,t,n)
i.path.endsWith("/")||(i.path+="/")
i.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`
i.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`
this.awsQueryCompatible&&(i.headers["x-amzn-query-mode"]="true");(0,P.L)(e.input)!=="unit"&&i.body||(i.body="{}")
return i}getPayloadCodec(){return this.codec}async handleError(e,t,n,i,o){const{awsQueryCompatible:c}=this
c&&this.mixin.setQueryCompatError(i,n)
const u=loadJsonRpcErrorCode(n,i,c)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,u,this.options.defaultNamespace)
const{errorSchema:l,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(u,this.options.defaultNamespace,n,i,o,c?this.mixin.findQueryCompatibleError:void 0),h=a.l1.of(l),f=i.message??i.Message??"UnknownError",g=new(this.compositeErrorRegistry.getErrorCtor(l)??Error)({}),y={},v=this.codec.createDeserializer()
for(const[e,t]of h.structIterator())i[e]!=null&&(y[e]=v.readObject(t,i[e]))
c&&this.mixin.queryCompatOutput(i,y)
throw this.mixin.decorateServiceException(Object.assign(g,d,{$fault:h.getMergedTraits().error,message:f},y),i)}}class AwsJson1_1Protocol extends AwsJsonRpcProtocol{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:i,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:i,jsonCodec:o})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}),8741:((e,t,n)=>{n.d(t,{pi:()=>c,sF:()=>fromEnv,yG:()=>a})
var i=n(727),o=n(9902)
const a="AWS_ACCESS_KEY_ID",c="AWS_SECRET_ACCESS_KEY",fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv")
const t=process.env[a],n=process.env[c],u=process.env.AWS_SESSION_TOKEN,l=process.env.AWS_CREDENTIAL_EXPIRATION,d=process.env.AWS_CREDENTIAL_SCOPE,h=process.env.AWS_ACCOUNT_ID
if(t&&n){const e={accessKeyId:t,secretAccessKey:n,...u&&{sessionToken:u},...l&&{expiration:new Date(l)},...d&&{credentialScope:d},...h&&{accountId:h}};(0,i.g)(e,"CREDENTIALS_ENV_VARS","g")
return e}throw new o.C("Unable to find environment variable credentials.",{logger:e?.logger})}}),1956:((e,t,n)=>{n.d(t,{v6:()=>defaultProvider})
var i=n(8741),o=n(7803),a=n(9902),c=n(9300)
const u="AWS_EC2_METADATA_DISABLED",remoteProvider=async e=>{const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:i,fromContainerMetadata:o,fromInstanceMetadata:l}=await n.e(40).then(n.bind(n,2040))
if(process.env[i]||process.env[t]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata")
const{fromHttp:t}=await n.e(268).then(n.bind(n,3268))
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
let k,C=n??{}
if(C.metricsRecorder){C={...C}
delete C.metricsRecorder}const T=this.schema,x=T?.[u]
if(x!==void 0)k=x
else if(T&&Array.isArray(T)&&T[0]===9){const[,,,,e,t]=T
k=T[u]=Boolean(a.l1.of(e).getEventStreamMember()||a.l1.of(t).getEventStreamMember())}k&&(C={isEventStream:k,...C})
return v.resolve(e=>E.handle(e.request,C),b)}}class ClassBuilder{_init=()=>{}
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
var c=n(7803),u=n(4950)
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
const i="AWS_PROFILE",getProfileName=e=>e.profile||process.env[i]||"default"}),4950:((e,t,n)=>{n.d(t,{p:()=>loadSharedConfigFiles})
const i=require("node:path")
var o;(function(e){e.PROFILE="profile"
e.SSO_SESSION="sso-session"
e.SERVICES="services"})(o||(o={}))
var a=n(4396)
const getConfigData=e=>Object.entries(e).filter(([e])=>{const t=e.indexOf(a.Q)
return t!==-1&&Object.values(o).includes(e.substring(0,t))}).reduce((e,[t,n])=>{const i=t.indexOf(a.Q)
e[t.substring(0,i)===o.PROFILE?t.substring(i+1):t]=n
return e},{...e.default&&{default:e.default}})
var c=n(8161)
const u={},getHomeDirCacheKey=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{const{HOME:e,USERPROFILE:t,HOMEPATH:n,HOMEDRIVE:o=`C:${i.sep}`}=process.env
if(e)return e
if(t)return t
if(n)return`${o}${n}`
const a=getHomeDirCacheKey()
u[a]||(u[a]=(0,c.homedir)())
return u[a]},getConfigFilepath=()=>process.env.AWS_CONFIG_FILE||(0,i.join)(getHomeDir(),".aws","config"),getCredentialsFilepath=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,i.join)(getHomeDir(),".aws","credentials"),l=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,d=["__proto__","profile __proto__"],parseIni=e=>{const t={}
let n,i
for(const c of e.split(/\r?\n/)){const e=c.split(/(^|\s)[;#]/)[0].trim()
if(e[0]==="["&&e[e.length-1]==="]"){n=void 0
i=void 0
const t=e.substring(1,e.length-1),c=l.exec(t)
if(c){const[,e,,t]=c
Object.values(o).includes(e)&&(n=[e,t].join(a.Q))}else n=t
if(d.includes(t))throw new Error(`Found invalid profile name "${t}"`)}else if(n){const o=e.indexOf("=")
if(![0,-1].includes(o)){const[u,l]=[e.substring(0,o).trim(),e.substring(o+1).trim()]
if(l==="")i=u
else{i&&c.trimStart()===c&&(i=void 0)
t[n]=t[n]||{}
const e=i?[i,u].join(a.Q):u
t[n][e]=l}}}}return t}
var h=n(4583)
const swallowError=()=>({}),loadSharedConfigFiles=async(e={})=>{const{filepath:t=getCredentialsFilepath(),configFilepath:n=getConfigFilepath()}=e,o=getHomeDir()
let a=t
t.startsWith("~/")&&(a=(0,i.join)(o,t.slice(2)))
let c=n
n.startsWith("~/")&&(c=(0,i.join)(o,n.slice(2)))
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
const k=w&7
if(k===0){i.push(f)
o.push(y)}if(k&4)if((k&6)==4)if(k&1)h.statusCode=E
else{h.payload=E
const e=b[1]&255
g.contentTypeInstruction=v.mediaType??(e===0?"text/plain":e===21||e===42?"application/octet-stream":null)}else if(k&1){g.hasPrefixHeaders=!0
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
return o}}),6511:((e,t,n)=>{n.d(t,{M:()=>RpcProtocol})
var i=n(6852),o=n(6627),a=n(1871),c=n(7291)
function isValidHostname(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e)}var u=n(9835),l=n(2104),d=n(5937)
class HttpProtocol extends l.f{options
compositeErrorRegistry
constructor(e){super()
this.options=e
this.compositeErrorRegistry=new u.O(e.defaultNamespace)
for(const t of e.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(t)}getRequestType(){return a.K}getResponseType(){return c.c}setSerdeContext(e){this.serdeContext=e
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
if(t.headers)for(const n in t.headers)(0,i.$)(t.headers,n)&&(e.headers[n]=t.headers[n].join(", "))
return e}e.protocol=t.protocol
e.hostname=t.hostname
e.port=t.port?Number(t.port):void 0
e.path=t.path
e.query={...t.query}
if(t.headers)for(const n in t.headers)(0,i.$)(t.headers,n)&&(e.headers[n]=t.headers[n])
return e}setHostPrefix(e,t,n,i=(0,d.K)(t)){if(this.serdeContext?.disableHostPrefix)return
const o=i[4]
if(typeof o!="string")return
let a=o
for(const[e,[,i]]of d.C.of(t.input).getHttpBindings().request.memberBindings){if(!(i>>17&1))continue
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
return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}}var h=n(3822)
class RpcProtocol extends HttpProtocol{async serializeRequest(e,t,n){const i=this.serializer,c={},u={},l=await n.endpoint(),d=o.l1.of(e?.input),h=d.getSchema()
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
return y}async deserializeResponse(e,t,n){const a=this.deserializer,c=o.l1.of(e.output),u={}
if(this.isErrorResponse(n.statusCode)){const i=await(0,h.P)(n.body,t)
i.byteLength>0&&Object.assign(u,await a.read(15,i))
await this.handleError(e,t,n,u,this.deserializeMetadata(n))
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const e in n.headers){if(!(0,i.$)(n.headers,e))continue
const t=n.headers[e]
delete n.headers[e]
n.headers[e.toLowerCase()]=t}const l=c.getEventStreamMember()
if(l)u[l]=await this.deserializeEventStream({response:n,responseSchema:c,initialResponseContainer:u})
else{const e=await(0,h.P)(n.body,t)
e.byteLength>0&&Object.assign(u,await a.read(c,e))}u.$metadata=this.deserializeMetadata(n)
return u}isErrorResponse(e){return e>=300}}}),2104:((e,t,n)=>{n.d(t,{f:()=>SerdeContext})
class SerdeContext{serdeContext
setSerdeContext(e){this.serdeContext=e}}}),3822:((e,t,n)=>{n.d(t,{P:()=>collectBody})
var i=n(175)
const collectBody=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return i.Mu.mutate(e)
if(!e)return i.Mu.mutate(new Uint8Array)
const n=t.streamCollector(e)
return i.Mu.mutate(await n)}}),7979:((e,t,n)=>{n.d(t,{vK:()=>getContentLengthPlugin})
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
for(const n in e.headers)(0,i.$)(e.headers,n)&&(t.headers[n.toLowerCase()]=e.headers[n].join(", "))}return t}return e}return(0,o.D)(e)}}),417:((e,t,n)=>{n.d(t,{$:()=>NodeHttpHandler})
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
t[n]=Array.isArray(o)?o.join(","):o}return t},u=require("node:https")
var l=n.n(u)
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
return}const k=e.headers,C=!!k&&(k.Expect??k.expect)==="100-continue"
let T=u?i.httpsAgent:i.httpAgent
C&&!this.externalAgent&&(T=new(u?l().Agent:f)({keepAlive:!1,maxSockets:1/0}))
w=d.setTimeout(()=>{this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(T,this.socketWarningTimestamp,o)},i.socketAcquisitionWarningTimeout??(i.requestTimeout??2e3)+(i.connectionTimeout??1e3))
const x=e.query?buildQueryString(e.query):""
let R
e.username==null&&e.password==null||(R=`${e.username??""}:${e.password??""}`)
let $=e.path
x&&($+=`?${x}`)
e.fragment&&($+=`#${e.fragment}`)
let P=e.hostname??""
P=P[0]==="["&&P.endsWith("]")?e.hostname.slice(1,-1):e.hostname
const _={headers:e.headers,host:P,method:e.method,path:$,port:e.port,agent:T,auth:R},O=(u?l().request:g)(_,e=>{const t=new a.c({statusCode:e.statusCode||-1,reason:e.statusMessage,headers:getTransformedHeaders(e.headers),body:e})
resolve({response:t})})
O.on("error",e=>{c.includes(e.code)?reject(Object.assign(e,{name:"TimeoutError"})):reject(e)})
if(t){const onAbort=()=>{O.destroy()
const e=buildAbortError(t)
reject(e)}
if(typeof t.addEventListener=="function"){const e=t
e.addEventListener("abort",onAbort,{once:!0})
O.once("close",()=>e.removeEventListener("abort",onAbort))}else t.onabort=onAbort}const N=n??i.requestTimeout
S=setConnectionTimeout(O,reject,i.connectionTimeout)
b=setRequestTimeout(O,reject,N,i.throwOnRequestTimeout,o??console)
const M=i.socketTimeout===void 0?resolveDefaultSocketTimeout(i):void 0
M?setSocketTimeout(O,reject,M,!0):setSocketTimeout(O,reject,i.socketTimeout)
const L=_.agent
typeof L=="object"&&"keepAlive"in L&&(E=setSocketKeepAlive(O,{keepAlive:L.keepAlive,keepAliveMsecs:L.keepAliveMsecs}))
v=writeRequestBody(O,e,N,this.externalAgent).catch(e=>{clearTimeouts()
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
const f="X-Amz-Date",g="X-Amz-Signature",y="X-Amz-Security-Token",v="authorization",w=f.toLowerCase(),S=[v,w,"date"],b=g.toLowerCase(),E="x-amz-content-sha256",k=y.toLowerCase(),C={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},T=/^proxy-/,x=/^sec-/,R="AWS4-HMAC-SHA256",$="AWS4-HMAC-SHA256-PAYLOAD",P="aws4_request",getCanonicalQuery=({query:e={}})=>{const t=[],n={}
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
return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}const _={},O=[],createScope=(e,t,n)=>`${e}/${t}/${n}/${P}`,getSigningKey=async(e,t,n,i,a)=>{const c=await hmac(e,t.secretAccessKey,t.accessKeyId),u=`${n}:${i}:${a}:${(0,o.n)(c)}:${t.sessionToken}`
if(u in _)return _[u]
O.push(u)
while(O.length>50)delete _[O.shift()]
let l=`AWS4${t.secretAccessKey}`
for(const t of[n,i,a,P])l=await hmac(e,l,t)
return _[u]=l},hmac=(e,t,n)=>{const i=new e(t)
i.update((0,a.F)(n))
return i.digest()}
var N=n(5298)
const getCanonicalHeaders=({headers:e},t,n)=>{const i={}
for(const o of Object.keys(e).sort()){if(e[o]==null)continue
const a=o.toLowerCase()
if(!((0,c.$)(C,a)||t?.has(a)||T.test(a)||x.test(a))||n&&(!n||n.has(a))){a==="__proto__"&&(0,N.T)(i)
i[a]=e[o].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}}return i}
var M=n(8345)
const getPayloadHash=async({headers:e,body:t},n)=>{for(const t in e)if((0,c.$)(e,t)&&t.toLowerCase()===E)return e[t]
if(t==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
if(typeof t=="string"||ArrayBuffer.isView(t)||(0,M.m)(t)){const e=new n
e.update((0,a.F)(t))
return(0,o.n)(await e.digest())}return"UNSIGNED-PAYLOAD"},hasHeader=(e,t)=>{e=e.toLowerCase()
for(const n in t)if((0,c.$)(t,n)&&e===n.toLowerCase())return!0
return!1}
var L=n(1871)
const moveHeadersToQuery=(e,t={})=>{const{headers:n,query:i={}}=L.K.clone(e)
for(const e in n){if(!(0,c.$)(n,e))continue
const o=e.toLowerCase()
if(o.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(o)||t.hoistableHeaders?.has(o)){i[e]=n[e]
delete n[e]}}return{...e,headers:n,query:i}},prepareRequest=e=>{e=L.K.clone(e)
for(const t in e.headers)(0,c.$)(e.headers,t)&&S.indexOf(t.toLowerCase())>-1&&delete e.headers[t]
return e}
class SignatureV4 extends SignatureV4Base{headerFormatter=new HeaderFormatter
constructor({applyChecksum:e,credentials:t,region:n,service:i,sha256:o,uriEscapePath:a=!0}){super({applyChecksum:e,credentials:t,region:n,service:i,sha256:o,uriEscapePath:a})}async presign(e,t={}){const{signingDate:n=new Date,expiresIn:i=3600,unsignableHeaders:o,unhoistableHeaders:a,signableHeaders:c,hoistableHeaders:u,signingRegion:l,signingService:d}=t,h=await this.credentialProvider()
this.validateResolvedCredentials(h)
const v=l??await this.regionProvider(),{longDate:w,shortDate:S}=this.formatDate(n)
if(i>604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future")
const b=createScope(S,v,d??this.service),E=moveHeadersToQuery(prepareRequest(e),{unhoistableHeaders:a,hoistableHeaders:u})
h.sessionToken&&(E.query[y]=h.sessionToken)
E.query["X-Amz-Algorithm"]=R
E.query["X-Amz-Credential"]=`${h.accessKeyId}/${b}`
E.query[f]=w
E.query["X-Amz-Expires"]=i.toString(10)
const k=getCanonicalHeaders(E,o,c)
E.query["X-Amz-SignedHeaders"]=this.getCanonicalHeaderList(k)
E.query[g]=await this.getSignature(w,b,this.getSigningKey(h,v,S,d),this.createCanonicalRequest(E,k,await getPayloadHash(e,this.sha256)))
return E}async sign(e,t){return typeof e=="string"?this.signString(e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,payload:t},{signingDate:n=new Date,priorSignature:i,signingRegion:a,signingService:c,eventStreamCredentials:u}){const l=a??await this.regionProvider(),{shortDate:d,longDate:h}=this.formatDate(n),f=createScope(d,l,c??this.service),g=await getPayloadHash({headers:{},body:t},this.sha256),y=new this.sha256
y.update(e)
const v=(0,o.n)(await y.digest()),w=[$,h,f,i,v,g].join("\n")
return this.signString(w,{signingDate:n,signingRegion:l,signingService:c,eventStreamCredentials:u})}async signMessage(e,{signingDate:t=new Date,signingRegion:n,signingService:i,eventStreamCredentials:o}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:n,signingService:i,priorSignature:e.priorSignature,eventStreamCredentials:o}).then(t=>({message:e.message,signature:t}))}async signString(e,{signingDate:t=new Date,signingRegion:n,signingService:i,eventStreamCredentials:c}={}){const u=c??await this.credentialProvider()
this.validateResolvedCredentials(u)
const l=n??await this.regionProvider(),{shortDate:d}=this.formatDate(t),h=new this.sha256(await this.getSigningKey(u,l,d,i))
h.update((0,a.F)(e))
return(0,o.n)(await h.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:n,unsignableHeaders:i,signingRegion:o,signingService:a}={}){const c=await this.credentialProvider()
this.validateResolvedCredentials(c)
const u=o??await this.regionProvider(),l=prepareRequest(e),{longDate:d,shortDate:h}=this.formatDate(t),f=createScope(h,u,a??this.service)
l.headers[w]=d
c.sessionToken&&(l.headers[k]=c.sessionToken)
const g=await getPayloadHash(l,this.sha256)
!hasHeader(E,l.headers)&&this.applyChecksum&&(l.headers[E]=g)
const y=getCanonicalHeaders(l,i,n),S=await this.getSignature(d,f,this.getSigningKey(c,u,h,a),this.createCanonicalRequest(l,y,g))
l.headers[v]=`${R} Credential=${c.accessKeyId}/${f}, SignedHeaders=${this.getCanonicalHeaderList(y)}, Signature=${S}`
return l}async getSignature(e,t,n,i){const c=await this.createStringToSign(e,t,i,R),u=new this.sha256(await n)
u.update((0,a.F)(c))
return(0,o.n)(await u.digest())}getSigningKey(e,t,n,i){return getSigningKey(this.sha256,e,n,t,i||this.service)}}}),876:((e,t,n)=>{n.d(t,{V:()=>i})
const i="__smithy_context"}),2613:(e=>{e.exports=require("assert")}),4434:(e=>{e.exports=require("events")}),8611:(e=>{e.exports=require("http")}),5692:(e=>{e.exports=require("https")}),9278:(e=>{e.exports=require("net")}),6698:(e=>{e.exports=require("node:async_hooks")}),1421:(e=>{e.exports=require("node:child_process")}),7598:(e=>{e.exports=require("node:crypto")}),3024:(e=>{e.exports=require("node:fs")}),1455:(e=>{e.exports=require("node:fs/promises")}),7067:(e=>{e.exports=require("node:http")}),8161:(e=>{e.exports=require("node:os")}),7075:(e=>{e.exports=require("node:stream")}),7975:(e=>{e.exports=require("node:util")}),4756:(e=>{e.exports=require("tls")}),9023:(e=>{e.exports=require("util")}),8761:((e,t,n)=>{n.d(t,{W:()=>explain,k:()=>isTransactional})
function explain(e){return i[e.end.outcome](e)}const i={"up-to-date":e=>({happened:"Nothing was pending.",database:databaseState(e),fix:"Nothing to do."}),applied:e=>({happened:appliedText(e),database:databaseState(e),fix:"Nothing to do."}),"sql-error":e=>({happened:`The database refused a statement of ${failedRevision(e)}: ${said(e)}`,database:databaseState(e),fix:"Mend the revision (or the data it trips over) and deploy again. Do not deploy the new version before: its schema is not there."}),"lock-timeout":e=>({happened:`A statement waited longer than lock-timeout for a lock that another session holds: ${said(e)}`,database:databaseState(e),fix:"Run the job again at a quieter time, or end the session that holds the lock (pg_stat_activity, pg_blocking_pids()). Raise `lock-timeout` or `lock-retries` only if the application can wait so long."}),busy:({holder:e,...t})=>({happened:e===void 0?`Another migration changed the same database meanwhile: ${said(t)}`:`Another migration of the same lease did not end within wait-for-lease: ${e}`,database:e===void 0?databaseState(t):"This run changed nothing.",fix:"Run the job again when the other migration has ended. Give all that migrate one database the same `lease`."}),"multiple-heads":e=>({happened:`The image has ${e.transcript.heads?.length??"several"} heads (${e.transcript.heads?.join(", ")??"see the log"}), and \`head\` means exactly one.`,database:databaseState(e),fix:`Join them: alembic merge -m "merge heads" ${e.transcript.heads?.join(" ")??"heads"}; or set \`target: heads\` when the branches are meant.`}),"database-ahead":e=>({happened:`The database is at a revision that this image does not have: ${said(e)}`,database:"Nothing was changed: the database is newer than the image, or belongs to another application.",fix:"Deploy an image that has this revision. For a rollback of the code alone set `database-ahead: skip`; never downgrade a database for it."}),unreachable:e=>({happened:`The task could not reach the database: ${said(e)}`,database:e.transcript.steps.includes("upgrade")?databaseState(e):"Nothing was changed.",fix:"Check that the database runs, its host name and port in the secret, and that its security group lets in those of the task (inputs `subnets`, `security-groups`)."}),"bad-config":e=>({happened:`The migration could not begin: ${said(e)}`,database:e.transcript.steps.includes("upgrade")?databaseState(e):"Nothing was changed.",fix:/command-line options|unsupported startup parameter/.test(e.end.evidence??"")?"Let the migration connect to the database itself and not through RDS Proxy or PgBouncer: they do not take the PGOPTIONS with `lock_timeout` and `statement_timeout`.":"Correct what the message names: the secret with the connection, the files in the image, `working-directory` or `command`."}),"task-not-started":({ecs:e,...t})=>({happened:`The task never ran: ${e?.reason??said(t)}`,database:"Nothing was changed.",fix:e?.fix??"Correct what ECS names as the reason, then run the job again."}),"out-of-memory":e=>({happened:`The migration was killed because it used more memory than the container has: ${said(e)}`,database:killedState(e),fix:"Raise `memory` of the service\u2019s task definition (the migration takes it over), or let the migration work in smaller parts."}),timeout:e=>({happened:e.end.evidence===void 0?"The migration did not end in time.":`A statement ran into the time limit: ${said(e)}`,database:e.leftRunning===!0?"The migration goes on in its task: what it will do is open.":killedState(e),fix:e.leftRunning===!0?"Watch the task; until it has ended, later runs wait for the lease. Stop it with `aws ecs stop-task` only if you know what is left behind then.":"Raise `timeout`, or split the migration into steps that end in time."}),cancelled:e=>({happened:"The run was cancelled.",database:cancelledState(e),fix:e.leftRunning===!0?"The post step of this job tells how the migration ends; later runs wait for it.":"Run the job again when you want to go on."}),failed:e=>failedText(e)}
function failedText(e){const{end:t,transcript:n,exitCode:i}=e
return i===0&&t.verified==="no"?{happened:`alembic ended without an error, and yet the database is not at the image's head: it is at ${versions(n.after)}, and should be at ${versions(n.heads)}.`,database:databaseState(e),fix:"Look in env.py for a transaction that is not committed, for an error that is swallowed, and for another database than the one that is read."}:i===0?{happened:"The migration ended without an error, but its lines could not be read to the end, so nothing proves the version of the database.",database:"Most likely at the head of the image.",fix:"Allow logs:GetLogEvents on the log group, then run the job again: what is applied is not applied twice."}:{happened:i===void 0?`The task ended, and ECS knows no exit code of the migration: ${e.ecs?.reason??said(e)}`:`The migration ended with exit code ${i}: ${said(e)}`,database:i===void 0&&n.steps.includes("upgrade")?killedState(e):databaseState(e),fix:"Read the last lines of the log below; run the same command in the same image against a copy of the database."}}function appliedText({transcript:{applied:e,isLogSilent:t},inputs:n,end:i}){if(n.tool==="command")return"The command ended with exit code 0."
if(t&&e.length===0)return"alembic did not log which revisions it applied; the database was verified to be at the image\u2019s head."
const o=e.length===1?"One revision was applied":`${e.length} revisions were applied`
return i.verified==="skipped"?`${o}; the version afterwards was not verified, since the image has no shell.`:`${o}, and the database was verified to be at the image\u2019s head.`}function said({end:e,ecs:t,transcript:n}){const i=e.trace?.exception??e.evidence??t?.reason??n.output.findLast(e=>e.trim()!=="")
return i===void 0?"no reason was printed.":i.length>500?`${i.slice(0,500)}\u2026`:i}function failedRevision({transcript:{applied:e}}){const t=e.at(-1)
return t===void 0?"the migration":`revision ${t.revision}${t.message===""?"":` (${t.message})`}`}function databaseState({transcript:e,inputs:t}){const{before:n,after:i}=e
if(t.tool==="command")return"Only the command knows; its lines are in the log."
if(i===void 0)return n===void 0?"Not known: it could not be asked.":`It was at ${versions(n)}; afterwards it was not asked.`
const o=isTransactional(e)?"":" This database does not roll back DDL: statements before the failing one may stay, look at the tables."
return n!==void 0&&n.join()===i.join()?e.endCode===0?`At ${versions(i)}.`:`Still at ${versions(i)}.${e.applied.length>0?o||" What had run was rolled back.":""}`:`At ${versions(i)}${n===void 0?"":`, was at ${versions(n)}`}.${e.endCode===0?"":o}`}function killedState(e){return e.transcript.after!==void 0?databaseState(e):e.transcript.steps.includes("upgrade")?isTransactional(e.transcript)?"PostgreSQL rolls back what was not committed, but goes on with the statement in hand first and holds its locks until then: look at pg_stat_activity before the next try.":"Statements may have been committed: compare the tables with the revision before the next try.":"Nothing was changed."}function cancelledState(e){return e.leftRunning===!0?"The migration goes on in its task.":e.transcript.steps.length===0?"Nothing was changed.":killedState(e)}function isTransactional({output:e}){return e.some(e=>e.includes("Will assume transactional DDL"))}function versions(e){return e===void 0?"an unknown version":e.length===0?"no version (empty)":e.join(", ")}}),8111:((e,t,n)=>{n.d(t,{V:()=>followAfterwards})
var i=n(5284),o=n(1747),a=n(9524),c=n(7732),u=n(8974),l=n(1074)
const d=27e4
async function followAfterwards(e){const t=(0,c.qC)(e)
if(t===void 0||t.leftFor==="timeout")return
const{inputs:n,started:h,region:f,printed:g,taskDefinitionArn:y,restorePoint:v}=t,{clock:w,log:S}=e,b=w.now(),E=(0,l.o)(e,{...n,awsRegion:f})
S.progress(`Following the task that the main step left: ${h.taskArn}`)
const k=b+d,C=await(0,o.d)({...E,...e,started:h,printed:g,startDeadlineMs:k,endDeadlineMs:k,onCancel:"finish",onTimeout:"keep-running"})
return(0,u.FC)({...(0,a.v)({tool:n.tool,started:h,taskEnd:C}),inputs:n,region:f,home:(0,i.qp)(e.env),taskDefinitionArn:y,restorePoint:v,taskArn:h.taskArn,log:h.log,durationMs:w.now()-b,lockRetries:0})}}),1747:((e,t,n)=>{n.d(t,{d:()=>followTask,g:()=>hasRun})
var i=n(212),o=n(984),a=n(9973),c=n(9444)
async function followLogStream(e){const{logs:t,clock:n,group:i,stream:o,onLines:a,stopped:c,signal:u}=e
let l,d,h=!1,f=0,g=1e3
for(;;){c()&&(d??={quietSinceMs:n.now(),emptyPages:0})
const y=await t.readLogPage({group:i,stream:o,fromHead:!0,...l===void 0?{}:{token:l}}),v=y?.lines??[],w=v.length===0&&(l===void 0||y===void 0||y.forwardToken===l)
l=y?.forwardToken??l
h||=y!==void 0
f+=v.length
v.length>0&&a(v)
if(d!==void 0){d.emptyPages=w?d.emptyPages+1:0
v.length>0&&(d.quietSinceMs=n.now())
if(isDrained(d,e))return{found:h,lineCount:f}}g=v.length>0||d!==void 0?1e3:Math.min(3e3,g*1.5)
v.length===0&&await n.sleep(g,u)}}function isDrained(e,{clock:t,complete:n}){const i=n?.()
return i===!0||t.now()-e.quietSinceMs>=15e3||i===void 0&&t.now()-e.quietSinceMs>=5e3&&e.emptyPages>=2}const u=/(:\/\/[^\s:/@'"]{0,256}:)([^\s'"]+)/g,l=[/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],d=new RegExp(String.raw`((?:password|passwd|(?<!:)secret(?!smanager)|token|api[_-]?key|authorization)`+String.raw`(?!\w{0,64}(?:error|exception|warning|fault)\b)\w{0,64}\\?["']?\s{0,8}[:=]\s{0,8})`+String.raw`(\\"[^"]*"?|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|(?:(?:bearer|basic|digest|token)\s+)?[^\s,&}"'\\]+)`,"gi")
function hideSecrets(e,t=[]){const n=t.filter(e=>e.length>=3).toSorted((e,t)=>t.length-e.length).reduce((e,t)=>e.replaceAll(t,"***"),e)
return l.reduce((e,t)=>e.replaceAll(t,"***"),hidePasswords(n)).replaceAll(d,"$1***")}function hidePasswords(e){return e.replaceAll(u,(e,t,n)=>{const i=n.lastIndexOf("@")
return i<=0?e:`${t}***${n.slice(i)}`})}function splitLines(e){return e.replace(/\r?\n$/,"").split(/\r?\n/).map(e=>hideSecrets(e))}const h={attempts:20,baseMs:1e3,capMs:1e4,shouldRetry:o.E}
class StreamLines{all=[]
#e
#t=new AbortController
#n
#r=!1
#i
constructor(e){this.#e=e
this.#n=this.#s()}async end(e){this.#r=!0
if(e==="drain")return this.#n
this.#t.abort()
return this.#i}async#s(){const{logs:e,clock:t,stream:n,isComplete:i}=this.#e,{signal:o}=this.#t,u={readLogPage:n=>(0,c.L)({...h,clock:t,signal:o},()=>e.readLogPage(n))}
try{await followLogStream({...n,logs:u,clock:t,signal:o,onLines:e=>this.#o(e),stopped:()=>this.#r,complete:()=>i?.(this.all)})
return}catch(e){if(o.aborted)return
if(!(e instanceof a.lZ))throw e
this.#i=e
return e}}#o(e){const t=this.all.length
for(const{message:t}of e)for(const e of splitLines(t))this.all.push(e)
this.#e.onLines(this.all.slice(t),t)}}var f=n(5163)
async function followTask(e){const{ecs:t,clock:n,log:o,started:a,signal:c,countOlder:u,startDeadlineMs:l,endDeadlineMs:d,onCancel:h,onTimeout:f}=e,{container:g}=a,y=printLines(e)
return{...await(0,i.i)({ecs:t,clock:n,log:o,...c===void 0?{}:{signal:c},cluster:a.cluster,taskArn:a.taskArn,subject:"migration",lines:y,startDeadlineMs:l,endDeadlineMs:d,onCancel:h,onTimeout:f,isDone:e=>(0,i.s)(e,g)===0,hasRun:e=>hasRun(e,g),onLeft:()=>o.progress("Cancelled: the migration runs and is left to finish; the post step tells how it ends."),...u===void 0?{}:{yields:yieldsTo(u)}}),lines:y.all}}function hasRun(e,t){return(0,i.s)(e,t)!==void 0||e?.startedAtMs!==void 0}function yieldsTo(e){return{why:"an older migration of the same lease goes first",asks:async t=>await e(t)>0}}function printLines({logs:e,clock:t,log:n,started:i,printed:o=0}){const{token:a}=i,c=`${(0,f.X4)(a)}end `
return new StreamLines({stream:i.log,logs:e,clock:t,isComplete:e=>i.scripted?e.some(e=>e.includes(c)):void 0,onLines:(e,t)=>{const i=e.slice(Math.max(0,o-t))
n.foreign(i.flatMap(e=>(0,f.rR)(e,a)))}})}}),9304:((e,t,n)=>{n.d(t,{K:()=>readInputs})
var i=n(4214),o=n(9973)
const a=new Set(["__proto__","prototype","constructor"]),c="no name that can be read here; the names `__proto__`, `prototype` and `constructor` are reserved"
function isLostKey(e){return a.has(e)}function findLostKeys(e,t=[]){if(typeof e!="object"||e===null)return[]
const n=!Array.isArray(e)
return Object.entries(e).flatMap(([e,i])=>{const o=[...t,e]
return n&&isLostKey(e)?[o]:findLostKeys(i,o)})}async function readDocument(e,t,n){const a=e.optionalText(t)
if(a!==void 0)try{const o=await parseText(a),u=findLostKeys(o)
for(const n of u)e.fault({input:t,value:n.join("."),allowed:`another key; this one is ${c}`})
const l=(0,i.xLC)(n,o)
if(l.success)return u.length===0?l.output:void 0
for(const n of l.issues)e.fault({input:t,...describeIssue(n)})}catch(n){e.fault({input:t,value:a,allowed:`YAML or JSON (${(0,o.bD)(n)})`})}}async function parseText(e){try{return JSON.parse(e)}catch{const{parseDocument:t}=await n.e(610).then(n.bind(n,9610)),i=t(e,{prettyErrors:!0}),[o]=i.errors
if(o!==void 0)throw new Error(o.message.split("\n")[0]?.replace(/:$/,"")??"not YAML",{cause:o})
return i.toJS({maxAliasCount:100})}}function describeIssue(e){const t=(0,i.BuJ)(e),n=t===null?"":` at ${t}`
return{value:`${showValue(e.input)}${n}`,allowed:`${showWanted(e)}${n}`}}function showValue(e){return e===null||e===void 0?"nothing":Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e=="object"?Object.keys(e).length===0?"an empty map":"a map":typeof e=="string"?e:JSON.stringify(e)}const u={Object:"a map",Array:"a list",string:"a text",number:"a number",boolean:"true or false",never:"no such key"}
function showWanted({message:e,expected:t}){return(e.startsWith("Invalid ")?u[t??""]:void 0)??e}var l=n(9656)
const d=6e4,h=60*d
async function readInputs(e){const t=e.choice("tool",["alembic","command"]),n=e.parsed("command",e=>parseCommand(e,t))
t==="command"&&n===void 0&&e.fault({input:"command",value:"",allowed:"a JSON list of words or a line for sh (it is required with `tool: command`)"})
const i=await readDocument(e,"images",l.g4)??{},o=e.boolean("dry-run")
o||refusePlannedImages(e,i)
return{tool:t,command:n,cluster:e.text("cluster"),service:e.text("service"),container:e.optionalText("container"),image:e.optionalText("image"),images:i,directory:e.optionalText("directory"),workingDirectory:e.optionalText("working-directory"),target:e.choice("target",["head","heads"]),showSql:e.boolean("show-sql"),timeoutMs:e.duration("timeout",{minMs:d,maxMs:6*h}),startTimeoutMs:e.duration("start-timeout",{minMs:d/2,maxMs:h}),lockTimeoutMs:e.duration("lock-timeout",{minMs:1e3,maxMs:h}),lockRetries:e.integer("lock-retries",{min:0,max:10}),lease:e.optionalText("lease"),waitForLeaseMs:e.duration("wait-for-lease",{minMs:0,maxMs:6*h}),onCancel:e.choice("on-cancel",["finish","stop"]),onTimeout:parseOnTimeout(e.choice("on-timeout",["auto","stop","keep-running"]),t),databaseAhead:e.choice("database-ahead",["fail","skip"]),logGroup:e.optionalText("log-group"),subnets:e.list("subnets"),securityGroups:e.list("security-groups"),assignPublicIp:parsePublicIp(e.choice("assign-public-ip",["service","enabled","disabled"])),awsRegion:e.optionalText("aws-region"),roleToAssume:e.optionalText("role-to-assume"),dryRun:o}}function refusePlannedImages(e,t){for(const[n,{digest:i=""}]of Object.entries(t)){if(i!=="")continue
const t=`a digest such as sha256:... at ${n}.digest; without one the image is only planned, for a dry run`
e.fault({input:"images",value:"",allowed:t})}}function parseCommand(e,t){if(!e.startsWith("["))return t==="alembic"?e.split(/\s+/):["sh","-c",e]
const n=JSON.parse(e)
if(i.is(i.FsL(i.YOg(i.YjP()),i.BpQ(1)),n))return n
throw new Error("a JSON list of words, or one line for sh")}function parseOnTimeout(e,t){return e!=="auto"?e:t==="alembic"?"stop":"keep-running"}function parsePublicIp(e){if(e!=="service")return e==="enabled"?"ENABLED":"DISABLED"}}),9524:((e,t,n)=>{n.d(t,{v:()=>judgeTask,B:()=>lacksShell})
var i=n(212),o=n(9206),a=n(1747)
function findTrace(e){const t=e.findLast(e=>/^(?:FAILED: |(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Interrupt)(?::|$))/.test(e))
if(t!==void 0)return{exception:t.trim(),sql:findSql(e),...findRevisionFile(e)}}function findSql(e){const t=e.findLastIndex(e=>e.startsWith("[SQL: "))
if(t===-1)return
const n=e.findIndex((e,n)=>n>=t&&e.endsWith("]"))
return e.slice(t,n===-1?t+1:n+1).join("\n").slice(6).replace(/\]$/,"")}function findRevisionFile(e){for(const t of e.toReversed()){const e=/^ *File "(.+\/versions\/[^"]+\.py)", line (\d+)/.exec(t)
if(e?.[1]!==void 0)return{file:e[1],line:Number(e[2])}}return{}}function classifyEnd(e){const t=verify(e),n=findTrace(e.transcript.lastStepLines)
return{verified:t,trace:n,...decide(e,t,n)}}function decide(e,t,n){const{exitCode:i,started:o,containerReason:a,stoppedFor:c,transcript:u}=e
return c===void 0||endedBefore(e,t)?o?a?.includes("OutOfMemory")===!0?{outcome:"out-of-memory",evidence:a}:i===0?decideSuccess(e,t):t!=="yes"||sameVersions(u.before,u.heads)?i===126||i===127?{outcome:"bad-config",evidence:u.lastStepLines.findLast(e=>e.trim()!=="")}:matchLines(u.lastStepLines)??{outcome:"failed",evidence:n?.exception}:{outcome:"busy",evidence:n?.exception}:{outcome:"task-not-started",evidence:a}:{outcome:c}}function endedBefore({tool:e,transcript:t,exitCode:n},i){return n===0&&t.endCode===0&&(e==="command"||i==="yes")}function decideSuccess({tool:e,transcript:t,scripted:n=!0},i){return e==="command"?{outcome:"applied"}:n&&i!=="yes"?{outcome:"failed"}:{outcome:t.applied.length!==0||t.isLogSilent?"applied":"up-to-date"}}function verify({tool:e,transcript:{heads:t,after:n,atHead:i}}){return e==="command"||t===void 0||n===void 0?"skipped":t.length>0&&sameVersions(i,t)?"yes":"no"}function sameVersions(e,t){return e!==void 0&&t!==void 0&&e.length===t.length&&e.every(e=>t.includes(e))}const c=[{outcome:"database-ahead",means:[/Can't locate revision identified by '/]},{outcome:"multiple-heads",means:[/Multiple head revisions are present/,/has multiple heads/]},{outcome:"busy",means:[/Online migration expected to match \w+ rows? when (?:updating|deleting)/]},{outcome:"lock-timeout",means:[/LockNotAvailable/,/canceling statement due to lock timeout/,/DeadlockDetected/,/deadlock detected/,/Lock wait timeout exceeded/,/Deadlock found when trying to get lock/]},{outcome:"timeout",means:[/canceling statement due to statement timeout/,/maximum statement execution time exceeded/]},{outcome:"unreachable",means:[/Connection refused/,/could not translate host name/,/failed to resolve host/,/Name or service not known/,/Temporary failure in name resolution/,/getaddrinfo (?:ENOTFOUND|EAI_AGAIN)/,/ECONNREFUSED/,/ETIMEDOUT/,/timeout expired/,/Connection timed out/,/No route to host/,/Network is unreachable/,/the database system is (?:starting up|shutting down|in recovery mode)/,/server closed the connection unexpectedly/,/terminating connection due to administrator command/,/too many clients already/,/remaining connection slots are reserved/,/Can't connect to MySQL server/,/MySQL server has gone away/]},{outcome:"bad-config",means:[/RDS Proxy currently doesn.t support command-line options/,/unsupported startup parameter/,/password authentication failed/,/no password supplied/,/no pg_hba\.conf entry/,/FATAL: +database ".*" does not exist/,/FATAL: +role ".*" does not exist/,/Access denied for user/,/Unknown database '/,/Could not parse (?:rfc1738 URL|SQLAlchemy URL)/,/NoSuchModuleError/,/^(?:ModuleNotFoundError|ImportError|SyntaxError|IndentationError|KeyError|NameError|FileNotFoundError)\b/,/No config file '.*' found/,/No 'script_location' key found/,/Path doesn't exist: /,/^.*\bcd: .*(?:No such file|can't cd)/]},{outcome:"sql-error",means:[/^(?:sqlalchemy\.exc|psycopg2?|psycopg2?\.errors|asyncpg\.exceptions|pymysql\.err|MySQLdb)\.[\w.]+: /,/^\[SQL: /,/^ERROR: {2}/]}]
function matchLines(e){for(const{outcome:t,means:n}of c){const i=e.find(e=>n.some(t=>t.test(e)))
if(i!==void 0)return{outcome:t,evidence:i.trim()}}}var u=n(5163),l=n(9030)
function judgeTask({tool:e,started:t,taskEnd:n}){const{task:c,lines:d,end:h,endedFor:f,logFault:g}=n,{token:y,scripted:v,container:w}=t,S=(0,l.K)(v?d:[`${(0,u.X4)(y)}upgrade`,...d],y),b=(0,i.s)(c,w)??S.endCode,E=c===void 0||b===0?void 0:(0,o.Mv)(c),k=c?.containers.find(({name:e})=>e===w)?.reason??(b===void 0?E?.reason:void 0)
return{transcript:S,exitCode:b,lines:d.flatMap(e=>(0,u.rR)(e,y)),end:classifyEnd({tool:e,transcript:S,exitCode:b,scripted:v,containerReason:k,stoppedFor:f,started:b!==void 0||(0,a.g)(c,w)||d.length>0}),stopCode:c?.stopCode,stoppedReason:c?.stoppedReason,ecs:E===void 0?void 0:{reason:E.reason,fix:E.fix},leftRunning:h==="left",logFault:g}}function lacksShell({task:e},t){return((0,i.s)(e,t)===void 0||(0,i.s)(e,t)===127)&&[e?.stoppedReason,...(e?.containers??[]).map(({reason:e})=>e)].some(e=>/exec: \\*"sh\\*": (?:executable file not found|stat sh: no such file)/.test(e??""))}}),7732:((e,t,n)=>{n.d(t,{Rq:()=>forgetTask,dw:()=>keepTask,qC:()=>readKeptTask})
function keepTask({saveState:e},t){e("task",JSON.stringify(t))}function forgetTask({saveState:e}){e("task","")}function readKeptTask({readState:e}){const t=e("task")
return t===""?void 0:JSON.parse(t)}}),445:((e,t,n)=>{n.a(e,async(e,i)=>{try{n.r(t)
var o=n(3736),a=n(5943),c=n(4413),u=n(8111),l=n(9304),d=n(5797)
const connect=e=>{const t=(0,a.S)(e)
let i
const open=async()=>(await Promise.all([n.e(201),n.e(744)]).then(n.bind(n,2855))).createLogsApi(t),o={readLogPage:async e=>(await(i??=open())).readLogPage(e)}
return{region:t.region,ecs:(0,c.y)(t),logs:o}}
await(0,o.C)({name:"migrate",readInputs:l.K,story:(e,t)=>(0,d._)(e,{...t,connect:connect}),post:e=>(0,u.V)({...e,connect:connect})})
i()}catch(e){i(e)}},1)}),5797:((e,t,n)=>{n.d(t,{_:()=>migrate})
var i=n(9973),o=n(9970),a=n(7598),c=n(9444),u=n(3190)
const l={attempts:4,baseMs:2e3,capMs:1e4,shouldRetry:u.Ev}
async function startOneOffTask(e){const{ecs:t,clock:n,signal:a,input:d,subject:h,fixOfUnknown:f}=e
a.throwIfAborted()
const g=(0,c.L)({...l,clock:n},()=>(0,u.Uo)(t,d))
return(0,o.p)({work:g,otherwise:()=>{throw new i.lZ({code:"cancelled",message:`The run was cancelled before ECS answered RunTask: whether ${h} was started is not known here. Its task would be started by ${d.startedBy??""}.`,fix:f})},graceMs:6e3,signal:a,clock:n})}const d={attempts:20,baseMs:2e3,capMs:15e3,shouldRetry:u.Ev}
async function listTasksStartedBy(e){const{ecs:t,clock:n,signal:i,cluster:a,startedBy:u}=e
return(0,o.Z)((0,c.L)({...d,clock:n,signal:i},async()=>{const[e,n]=await Promise.all([t.listTasks({cluster:a,startedBy:u,desiredStatus:"RUNNING"}),t.listTasks({cluster:a,startedBy:u,desiredStatus:"STOPPED"})]),i=[...new Set([...e,...n])]
if(i.length===0)return[]
const{tasks:o}=await t.describeTasks({cluster:a,tasks:i,includeTags:!0})
return o.filter(({lastStatus:e})=>e!=="STOPPED").toSorted(compareAge)}),i)}function compareAge(e,t){const n=(e.createdAtMs??0)-(t.createdAtMs??0)
return n!==0?n:e.taskArn<t.taskArn?-1:1}var h=n(5284),f=n(7486),g=n(6110),y=n(8761),v=n(1747),w=n(9524),S=n(7732)
function olderTasks(e,t){return e.filter(e=>e.taskArn!==t.taskArn&&compareAge(e,t)<0)}var b=n(9656),E=n(5163)
const k=new Set(["compatibilities","taskDefinitionArn","requiresAttributes","revision","status","registeredAt","deregisteredAt","deleteRequestedAt","registeredBy"])
function taskDefinitionInput({taskDefinition:e,tags:t}){return{...splitDescribeOnly(e).kept,family:e.family,containerDefinitions:e.containerDefinitions,...t.length===0?{}:{tags:t}}}function splitDescribeOnly(e){return{kept:Object.fromEntries(Object.entries(e).filter(([e])=>!k.has(e))),dropped:Object.keys(e).filter(e=>k.has(e))}}const C="slipway:migrate-hash",T=120
function planTaskDefinition(e){const t=taskDefinitionInput(e.live),n=chooseContainer(t.containerDefinitions,e),i=planLog(n,e),o=withDependencies(t.containerDefinitions,n.name),a=planContainer(n,{facts:e,log:i}),c=o.map(e=>e.name===n.name?a:withoutPorts(e,o)),{tags:u=[],...l}=t,d=withoutProxy({...l,family:`${t.family}-migrate`,containerDefinitions:c}),h=hashJson(d),f=[...u.filter(({key:e})=>!e.startsWith("aws:")&&e!==C),{key:C,value:h}]
return{input:{...d,tags:f},container:n.name,image:a.image,hash:h,log:{group:i.group,region:i.region,streamPrefix:`${i.prefix}/${n.name}`}}}function logStreamOf({log:e},t){return{group:e.group,stream:`${e.streamPrefix}/${t.split("/").at(-1)??""}`}}function chooseContainer(e,{container:t,image:n}){const o=e.map(({name:e})=>e).join(", ")
if(t!==void 0){const n=e.find(({name:e})=>e===t)
if(n!==void 0)return n
throw new i.lZ({code:"container-not-found",message:`The service's task definition has no container "${t}".`,fix:`Set the input \`container\` to one of: ${o}.`})}const a=n===void 0?[]:e.filter(e=>(0,b.zZ)(e.image).name===(0,b.zZ)(n).name),c=e.filter(e=>e.essential!==!1),u=[e,a,c].find(e=>e.length===1)?.[0]
if(u!==void 0)return u
throw new i.lZ({code:"container-ambiguous",message:"The service\u2019s task definition has several containers, and the image does not tell which one migrates.",fix:`Set the input \`container\` to one of: ${o}.`})}function planLog({name:e,logConfiguration:t},{region:n,logGroup:o}){if(o!==void 0)return{group:o,prefix:"migrate",region:n,configuration:{logDriver:"awslogs",options:{"awslogs-group":o,"awslogs-region":n,"awslogs-stream-prefix":"migrate","awslogs-create-group":"true",mode:"blocking"}}}
const a=t?.options??{},c=a["awslogs-group"]
if(t?.logDriver!=="awslogs"||c===void 0)throw new i.lZ({code:"logs-not-readable",message:`The container "${e}" logs with the driver "${t?.logDriver??"none"}", whose lines cannot be read from CloudWatch Logs; without them the outcome of the migration cannot be told.`,fix:"Set the input `log-group` to a log group for the migration (the task\u2019s execution role must be allowed to write there); the service itself keeps its log driver."})
const u=a["awslogs-region"]??n
if(u!==n)throw new i.lZ({code:"logs-not-readable",message:`The container "${e}" logs to ${c} in the region ${u}, and lines are read in ${n} only; without them the outcome of the migration cannot be told.`,fix:`Set the input \`log-group\` to a log group in ${n} for the migration (the task\u2019s execution role must be allowed to write there); the service itself keeps its own.`})
const l=new Set(["awslogs-multiline-pattern","awslogs-datetime-format","max-buffer-size"]),d=Object.fromEntries(Object.entries(a).filter(([e])=>!l.has(e))),h=a["awslogs-stream-prefix"]??"migrate"
return{group:c,prefix:h,region:n,configuration:{...t,options:{...d,"awslogs-stream-prefix":h,mode:"blocking"}}}}const x=new Set(["portMappings","healthCheck","restartPolicy","links","command","entryPoint"])
function planContainer(e,{facts:t,log:n}){const i=Object.fromEntries(Object.entries(e).filter(([e])=>!x.has(e))),o=isObject(e.linuxParameters)?e.linuxParameters:{}
return{...i,name:e.name,image:t.image??e.image,essential:!0,entryPoint:t.entryPoint,environment:withPostgresOptions(e,t),logConfiguration:n.configuration,linuxParameters:{...o,initProcessEnabled:!0},stopTimeout:T}}function withPostgresOptions({environment:e=[],secrets:t=[]},{lockTimeoutMs:n,statementTimeoutMs:i}){if(t.some(({name:e})=>e==="PGOPTIONS"))return e
const o=e.find(({name:e})=>e==="PGOPTIONS")?.value??"",a=`-c lock_timeout=${n} -c statement_timeout=${i}`,c=o===""?a:`${o} ${a}`
return[...e.filter(({name:e})=>e!=="PGOPTIONS"),{name:"PGOPTIONS",value:c}]}function withDependencies(e,t){const n=new Set,add=t=>{if(!n.has(t)){n.add(t)
for(const n of dependenciesOf(e.find(e=>e.name===t)))add(n)}}
add(t)
return e.filter(({name:e})=>n.has(e))}function dependenciesOf(e){const t=e?.dependsOn
return Array.isArray(t)?t.flatMap(e=>isObject(e)&&typeof e.containerName=="string"?[e.containerName]:[]):[]}function withoutPorts(e,t){const{name:n,image:i}=e,o=new Set(t.map(e=>e.name)),a=Object.entries(e).filter(([e])=>e!=="portMappings"&&e!=="links"),c=e.volumesFrom,u=Array.isArray(c)?{volumesFrom:c.filter(e=>isObject(e)&&o.has(String(e.sourceContainer)))}:{}
return{...Object.fromEntries(a),...u,name:n,image:i}}function withoutProxy(e){const{proxyConfiguration:t,family:n,containerDefinitions:i,...o}=e,a=isObject(t)?t.containerName:void 0,c=i.some(({name:e})=>e===a)
return{...o,family:n,containerDefinitions:i,...c?{proxyConfiguration:t}:{}}}function hashJson(e){return(0,a.createHash)("sha256").update(JSON.stringify(e,sortedKeys)).digest("hex").slice(0,32)}function sortedKeys(e,t){return isObject(t)?Object.fromEntries(Object.entries(t).toSorted(([e],[t])=>e<t?-1:1)):t}function isObject(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}const R=15e3
function planMigration(e,{service:t,taskDefinition:n,region:i},o=!0){const{image:a,images:c,container:u,logGroup:l,lockTimeoutMs:d,timeoutMs:h}=e,f=(0,b.mN)(t.serviceArn)
return{definition:planTaskDefinition({live:n,container:u,region:i,logGroup:l,lockTimeoutMs:d,statementTimeoutMs:h-R,image:a===void 0?void 0:(0,b.AT)({image:a,images:c,registry:f}),entryPoint:o?["sh","-c"]:plainCommand(e).slice(0,1)}),scripted:o,startedBy:startedBy({lease:e.lease,service:t.serviceName})}}function planCommand(e,{scripted:t,token:n}){const{tool:i,command:o,target:a,showSql:c,workingDirectory:u}=e
return t?i==="command"?[(0,E.le)({command:o??[],token:n,workingDirectory:u})]:[(0,E.Pk)({alembic:o??["alembic"],target:a,showSql:c,token:n,workingDirectory:u})]:plainCommand(e).slice(1)}function plainCommand({tool:e,command:t,target:n}){return e==="command"?t??[]:[...t??["alembic"],"upgrade",n]}function startedBy({lease:e,service:t}){const n=e??t
return`migrate/${n.replaceAll(/[^\w-]+/g,"-").slice(0,15)}-${(0,a.createHash)("sha256").update(n).digest("hex").slice(0,12)}`}function planRunTask({inputs:e,plan:t,service:n,attempt:i}){const{subnets:o,securityGroups:a,assignPublicIp:c}=e,l=planCommand(e,{scripted:t.scripted,token:i.token})
return(0,u.OB)({service:n,taskDefinition:i.taskDefinitionArn,clientToken:i.clientToken,startedBy:t.startedBy,overrides:{containerOverrides:[{name:t.definition.container,command:l}]},network:{...o.length===0?{}:{subnets:o},...a.length===0?{}:{securityGroups:a},...c===void 0?{}:{assignPublicIp:c}},tags:[{key:$,value:i.runUrl}]})}const $="slipway:run"
function clientToken(e){return(0,a.createHash)("sha256").update(JSON.stringify(e)).digest("hex")}async function registerTaskDefinition({ecs:e,planned:{input:t,hash:n},log:i}){const[o]=await e.listTaskDefinitions({familyPrefix:t.family,limit:1})
if(o!==void 0){const{taskDefinition:a,tags:c}=await e.describeTaskDefinition({taskDefinition:o,includeTags:!0})
if(a.status==="ACTIVE"&&c.some(({key:e,value:t})=>e===C&&t===n)){i.progress(`Task definition ${t.family}:${a.revision} is the same already`)
return a.taskDefinitionArn}}const{taskDefinition:a}=await e.registerTaskDefinition(t)
i.progress(`Registered task definition ${t.family}:${a.revision}`)
return a.taskDefinitionArn}var P=n(8974),_=n(9030)
const O={baseMs:1e4,capMs:6e4}
class Migration{#a
#c=0
#u=0
#l
#d=!1
constructor(e){this.#a=e}async run(e){const{inputs:t,world:n}=this.#a
this.#c=n.clock.now()+t.waitForLeaseMs
let o,a=e
try{for(;;){const e=await this.#p(a)
if(e!==void 0)return this.#h({end:{outcome:"busy",verified:"skipped"},holder:e})
o??=n.clock.now()+t.timeoutMs
const c=await this.#f(a)
if(c instanceof i.lZ)return this.#h({end:{outcome:"task-not-started",verified:"skipped"},ecs:{reason:c.message,fix:c.fix}})
const u=await this.#s(c,{plan:a,endDeadlineMs:o})
if(u.end==="yielded")continue
if(a.scripted&&(0,w.B)(u,a.definition.container)){n.log.progress("The image has no sh: the migration runs as a plain command, and the version is not verified.")
a=planMigration(t,this.#a.observed,!1)
continue}const{started:l}=this.#l??unreachable(),d=this.#h((0,w.v)({tool:t.tool,started:l,taskEnd:u}))
if(!await this.#m(d,o))return d}}catch(e){if(e instanceof i.cJ)return this.#h({end:{outcome:"cancelled",verified:"skipped"}})
throw this.#g(e)}}async#p(e){const{clock:t,log:n,signal:i}=this.#a.world
let o=""
for(;;){const[a]=await this.#y(e)
if(a===void 0)return
const c=describeHolder(a)
if(t.now()>=this.#c)return c
o!==c&&n.progress(`Another migration of the lease ${e.startedBy} goes first: ${c} (${a.lastStatus})`)
o=c
await t.sleep(Math.min(5e3,Math.max(0,this.#c-t.now())),i)}}async#y({startedBy:e}){const{world:t,aws:n,observed:i}=this.#a,{clock:o,signal:a}=t
return listTasksStartedBy({ecs:n.ecs,clock:o,signal:a,cluster:i.service.clusterArn,startedBy:e})}async#f(e){const{inputs:t,world:n,aws:c,observed:u}=this.#a,{run:l,clock:d,log:h,signal:g}=n
g.throwIfAborted()
const y=registerTaskDefinition({ecs:c.ecs,planned:e.definition,log:h}),v=await(0,o.Z)(y,g)
g.throwIfAborted()
const w=(0,a.randomBytes)(9).toString("base64url"),S={token:w,taskDefinitionArn:v,runUrl:l.runUrl,clientToken:clientToken([l.repository,l.runId,l.runAttempt,e.startedBy,e.definition.hash,w])},b=(0,f.r4)(d.now()),E=planRunTask({inputs:t,plan:e,service:u.service,attempt:S})
let k
try{k=await startOneOffTask({ecs:c.ecs,clock:d,signal:g,input:E,subject:"the migration",fixOfUnknown:"Look for that task in the cluster. A new run waits until it has ended."})}catch(e){if(e instanceof i.lZ&&e.code==="task-not-placed")return e
throw e}this.#v(k,{plan:e,token:w,taskDefinitionArn:v,restorePoint:b})
return k}#v(e,{plan:t,token:n,taskDefinitionArn:i,restorePoint:o}){const{inputs:a,world:c,aws:u,observed:l}=this.#a,d={cluster:l.service.clusterArn,taskArn:e.taskArn,container:t.definition.container,log:logStreamOf(t.definition,e.taskArn),token:n,scripted:t.scripted}
this.#l={started:d,taskDefinitionArn:i,restorePoint:o}
this.#d=!0;(0,S.dw)(c,{...this.#l,inputs:a,region:u.region,printed:0})
const h=(0,P.gO)({region:t.definition.log.region,log:d.log})
c.keepOutputs({outcome:"unknown","task-arn":e.taskArn,"task-definition-arn":i,"log-url":h,"restore-point":o})
c.log.progress(`Started ${e.taskArn}`)
c.log.info(`Log: ${h}`)}async#s(e,{plan:t,endDeadlineMs:n}){const{inputs:i,world:o,aws:a}=this.#a,c=this.#l??unreachable(),{started:u}=c,l=await(0,v.d)({...a,...o,started:u,endDeadlineMs:n,startDeadlineMs:Math.min(n,o.clock.now()+i.startTimeoutMs),onCancel:i.onCancel,onTimeout:i.onTimeout,countOlder:async()=>olderTasks(await this.#y(t),e).length})
l.end==="left"||l.end==="stopping"?(0,S.dw)(o,{...c,inputs:i,region:a.region,printed:l.lines.length,leftFor:l.endedFor}):(0,S.Rq)(o)
this.#d=!1
return l}async#m({end:e,transcript:t,inputs:n},i){const{clock:o,log:a,signal:u}=this.#a.world
if(e.outcome!=="lock-timeout"||n.tool!=="alembic"||!(0,y.k)(t))return!1
const l=O.baseMs/2+(0,c.j)(O,this.#u)
if(this.#u>=n.lockRetries||o.now()+l>=i)return!1
this.#u+=1
a.progress(`A lock was not free in time; try ${this.#u} of ${n.lockRetries} more follows in ${(0,g.a)(l)}.`)
await o.sleep(l,u)
return!0}#h(e){const{inputs:t,aws:n,world:i,startMs:o}=this.#a
return{inputs:t,region:n.region,home:(0,h.qp)(i.env),taskArn:this.#l?.started.taskArn,taskDefinitionArn:this.#l?.taskDefinitionArn,log:this.#l?.started.log,restorePoint:this.#l?.restorePoint,lockRetries:this.#u,transcript:(0,_.K)([],""),exitCode:void 0,lines:[],...e,durationMs:i.clock.now()-o}}#g(e){if(!(e instanceof i.lZ&&this.#l!==void 0&&this.#d))return e
const{code:t,message:n,fix:o}=e
return new i.lZ({code:t,message:`${n}\nThe migration may go on without this run in task ${this.#l.started.taskArn}: the state of the database is not known here.`,fix:`${o} A new run waits until that task has ended.`,cause:e})}}function describeHolder({tags:e,taskArn:t}){const n=e.find(({key:e})=>e===$)?.value
return n===void 0?t:`${n}, task ${t}`}function unreachable(){throw new Error("A task is followed that was never started.")}var N=n(1074)
async function migrate(e,t){const n=t.clock.now(),i=(0,N.o)(t,e),a=await(0,o.Z)(observe(i,e),t.signal),c=planMigration(e,a)
if(e.dryRun){const i=a.taskDefinition.taskDefinition.containerDefinitions.find(({name:e})=>e===c.definition.container)
return(0,P._S)({inputs:e,plan:c,liveImage:i?.image??"",durationMs:t.clock.now()-n})}await(0,o.Z)(proveLogsReadable(i,c),t.signal)
const u=new Migration({inputs:e,world:t,aws:i,observed:a,startMs:n})
return(0,P.FC)(await u.run(c))}async function observe({ecs:e,region:t},{cluster:n,service:o}){const{services:a}=await e.describeServices({cluster:n,services:[o]}),[c]=a
if(c===void 0)throw new i.lZ({code:"service-not-found",message:`The cluster ${n} has no service "${o}".`,fix:"Set the input `service` to the name of a service of this cluster, as `aws ecs list-services` shows it."})
if(c.status!=="ACTIVE")throw new i.lZ({code:"service-not-active",message:`The service ${o} is ${c.status}, so its settings are no ground for a migration.`,fix:"Create the service again, or name an active one in the input `service`."})
return{service:c,taskDefinition:await e.describeTaskDefinition({taskDefinition:c.taskDefinition,includeTags:!0}),region:t}}async function proveLogsReadable({logs:e},{definition:t}){await e.readLogPage({...logStreamOf(t,"none"),fromHead:!0,limit:1})}}),8974:((e,t,n)=>{n.d(t,{FC:()=>reportMigration,_S:()=>reportPlan,gO:()=>logUrl})
var i=n(5284),o=n(74),a=n(6110),c=n(8761)
const u=50
function reportMigration(e){const{outcome:t}=e.end,n=isGood(t,e.inputs),{happened:i,database:o,fix:a}=(0,c.W)(e)
return{ok:n,headline:n?`Migration ${t}: ${i} ${o}`:`Migration ${t}: ${i}\nDatabase: ${o}\n${a} (${t})`,outputs:renderOutputs(e,n),summary:renderSummary(e,n),annotations:n?warnings(e,i):placeOfFailure(e)}}function isGood(e,{databaseAhead:t}){return e==="applied"||e==="up-to-date"||e==="database-ahead"&&t==="skip"}function committedRevisions({applied:e,after:t}){return t===void 0?[]:e.slice(0,e.findLastIndex(({revision:e})=>t.includes(e))+1)}function renderOutputs(e,t){const{end:n,transcript:i,inputs:o}=e,a=n.verified!=="skipped"||i.after!==void 0?committedRevisions(i):n.outcome==="applied"?i.applied:[]
return{outcome:n.outcome,applied:JSON.stringify(a.map(({revision:e,message:t})=>({revision:e,message:t}))),"applied-count":o.tool==="command"||i.isLogSilent&&a.length===0?"":String(a.length),"from-version":i.before?.join(",")??"","to-version":i.after?.join(",")??"","task-arn":e.taskArn??"","task-definition-arn":e.taskDefinitionArn??"","exit-code":e.exitCode===void 0?"":String(e.exitCode),"log-url":logUrl(e),"duration-ms":String(Math.round(e.durationMs)),"restore-point":e.restorePoint??"",result:JSON.stringify({schema:1,ok:t,...renderResult(e,a),explanation:(0,c.W)(e)})}}function renderResult(e,t){const{end:n,transcript:i}=e
return{outcome:n.outcome,verified:n.verified,applied:t,from:i.before,to:i.after,heads:i.heads,unplanned:i.unplanned,taskArn:e.taskArn,taskDefinitionArn:e.taskDefinitionArn,exitCode:e.exitCode,stopCode:e.stopCode,stoppedReason:e.stoppedReason,lockRetries:e.lockRetries,logUrl:logUrl(e),durationMs:Math.round(e.durationMs),restorePoint:e.restorePoint}}function renderSummary(e,t){const{end:n,transcript:i,inputs:l,lines:d}=e,{happened:h,database:f,fix:g}=(0,c.W)(e),{before:y,after:v}=i
return(0,o.qN)(`### ${t?"Migration":"Migration failed"}: ${(0,o.FV)(n.outcome)}`,(0,o.FV)(h),`**Database:** ${(0,o.FV)(f)}`,t?"":`**What to do:** ${(0,o.FV)(g)}`,(0,o.tp)(["Service","From","To","Time"],[[(0,o.aY)(l.service),versionCell(y),versionCell(v),(0,a.a)(e.durationMs)]]),(0,o.tp)(["Revision","What","Applied"],i.applied.map(t=>[(0,o.aY)(t.revision),(0,o.FV)(t.message),isCommitted(e,t)?"yes":"no"])),renderSql(i),t?"":renderFailure(e),e.logFault===void 0?"":`Lines may be missing: ${(0,o.FV)(e.logFault.message)} ${(0,o.FV)(e.logFault.fix)}`,t||d.length===0?"":(0,o.AU)(`Last ${Math.min(u,d.length)} lines of the log`,(0,o.DV)(d.slice(-u).join("\n"))),renderLinks(e,t))}function isCommitted({end:e,transcript:t},n){return committedRevisions(t).includes(n)||e.outcome==="applied"&&e.verified==="skipped"}function versionCell(e){return e===void 0?"":e.length===0?"(empty)":e.map(e=>(0,o.aY)(e)).join(", ")}function renderSql({sql:e,unplanned:t}){const n=t.filter(e=>!["all","several"].includes(e)).map(e=>(0,o.aY)(e))
return(0,o.qN)(e===""?"":(0,o.AU)("The SQL, as it was rendered before it ran",(0,o.DV)(e,"sql")),n.length===0?"":`Not all SQL could be rendered beforehand, because the revision reads the database while it runs: ${n.join(", ")}.`)}function renderFailure({end:{trace:e},stopCode:t,stoppedReason:n,exitCode:i,lockRetries:a}){const c=[["Exception",e?.exception],["Statement",e?.sql],["Revision file",e?.file===void 0?void 0:`${e.file}:${e.line??""}`],["Exit code",i===void 0?void 0:String(i)],["Stop code",t],["Stopped reason",n],["Lock retries",a===0?void 0:String(a)]]
return(0,o.tp)(["What was said",""],c.flatMap(([e,t])=>t===void 0||t===""?[]:[[e,(0,o.aY)(t)]]))}function renderLinks(e,t){const{end:n,restorePoint:a,taskArn:c,home:u}=e
return[c===void 0?"":`[Log](${logUrl(e)}) of task ${(0,o.aY)(c.split("/").at(-1)??"")}`,a===void 0?"":`restore point ${(0,o.aY)(a)}`,t?"":`[${(0,o.FV)(n.outcome)} in docs/errors.md](${(0,i.Wr)(u,n.outcome)})`].filter(e=>e!=="").join(" \xb7 ")}function logUrl({region:e,log:t}){return t===void 0?"":`https://${e}.console.aws.amazon.com/cloudwatch/home?region=${e}#logsV2:log-groups/log-group/${encodeTwice(t.group)}/log-events/${encodeTwice(t.stream)}`}function encodeTwice(e){return encodeURIComponent(encodeURIComponent(e)).replaceAll("%","$")}function warnings({end:{outcome:e},logFault:t,transcript:{isLogSilent:n}},i){const o=n?["alembic does not log what it applies, so the messages of the revisions are not known, and a roll-back does not see one that begins with `contract:`. Give the logger `alembic` the level INFO, in alembic.ini or env.py."]:[]
return[...e==="database-ahead"?[`${i} This was skipped, as \`database-ahead\` says.`]:[],...t===void 0?[]:[`Lines of the migration may be missing: ${t.message} ${t.fix}`],...o].map(e=>({level:"warning",message:e}))}function placeOfFailure({end:{outcome:e,trace:t},inputs:{directory:n}}){if(t?.file===void 0||n===void 0)return[]
const[,i="",o=""]=/([^/]+)\/versions\/([^/]+\.py)$/.exec(t.file)??[],a=`${n.replace(/\/$/,"")}/${i}/versions/${o}`
return[{level:"error",title:`Migration ${e}`,message:t.exception,file:a,...t.line===void 0?{}:{line:t.line}}]}function reportPlan({inputs:e,plan:t,liveImage:n,durationMs:i}){const{definition:a,startedBy:c}=t,{family:u,containerDefinitions:d}=a.input,h=[["Task definition",(0,o.aY)(u)],["Containers",d.map(({name:e})=>(0,o.aY)(e)).join(", ")],["Image",`${(0,o.aY)(n)} (live) -> ${(0,o.aY)(a.image)}`],["Log",(0,o.aY)(`${a.log.group}: ${a.log.streamPrefix}`)],["Lease",(0,o.aY)(c)]],f={schema:1,ok:!0,outcome:"planned",family:u,container:a.container,image:a.image,startedBy:c}
return{ok:!0,headline:`Dry run: ${e.tool} would run in ${a.container} of ${u} with ${a.image}. Nothing was registered or run.`,outputs:{...Object.fromEntries(l.map(e=>[e,""])),outcome:"planned","duration-ms":String(Math.round(i)),result:JSON.stringify(f)},summary:(0,o.qN)("### Migration: planned","Dry run: nothing was registered or run.",(0,o.tp)(["What","Value"],h))}}const l=["applied","applied-count","from-version","to-version","task-arn","task-definition-arn","exit-code","log-url","restore-point"]}),5163:((e,t,n)=>{n.d(t,{Pk:()=>renderAlembicScript,X4:()=>markerPrefix,le:()=>renderCommandScript,rR:()=>withoutMarker})
function renderAlembicScript({alembic:e,target:t,showSql:n,token:i,workingDirectory:o}){const a=e.map(quote).join(" ")
return`${prelude(i,o)}\nIFS='\n'\nrevisions() {\n  found= count=0\n  for line in $1; do\n    word=\${line%% *} rest=\${line#"\${line%% *}"}\n    case $word in *[!A-Za-z0-9_.-]*) continue ;; esac\n    case $rest in '' | ' ('*')') found="$found\${found:+,}$word" count=$((count + 1)) ;; esac\n  done\n}\nmark current\nout=$(${a} current) || { rc=$?; printf '%s\\n' "$out"; end $rc; }\nprintf '%s\\n' "$out"\nrevisions "$out"\nfrom=$found from_count=$count\nmark heads\nout=$(${a} heads) || { rc=$?; printf '%s\\n' "$out"; end $rc; }\nprintf '%s\\n' "$out"\nrevisions "$out"\nheads=$found\n${n?planSteps(a,t):""}mark upgrade\nrun ${a} upgrade ${t}\nmark after\n${a} current || mark after-failed\nend $rc\n`}function planSteps(e,t){return`if [ "$from" != "$heads" ]; then\n  at=\${from:-base}\n  [ "$from_count" -le 1 ] || { mark unplanned several; at=; }\n  while [ -n "$at" ]; do\n    mark plan\n    out=$(${e} upgrade "$at:${t}" --sql 2>/dev/null) && at= && printf '%s\\n' "$out" && break\n    printf '%s\\n' "$out"\n    last=\n    for line in $out; do case $line in '-- Running upgrade '*) last=\${line##*-> } ;; esac; done\n    mark unplanned "\${last:-all}"\n    [ "$last" != "$at" ] && [ "$last" != "$heads" ] && at=$last || at=\n  done\nfi\n`}function renderCommandScript({command:e,token:t,workingDirectory:n}){return`${prelude(t,n)}\nmark upgrade\nrun ${e.map(quote).join(" ")}\nend $rc\n`}function prelude(e,t){return`exec 2>&1\nset -f\nmark() { printf '%s\\n' "${markerPrefix(e)}$1\${2:+ $2}"; }\nend() { mark end "$1"; exit "$1"; }\nrun() {\n  stopped= pid=\n  trap 'stopped=1; [ -z "$pid" ] || kill -TERM "$pid"' TERM INT\n  "$@" &\n  pid=$!\n  [ -z "$stopped" ] || kill -TERM "$pid"\n  wait "$pid"; rc=$?\n  [ -z "$stopped" ] || { wait "$pid"; rc=$?; mark stopped; }\n}${t===void 0?"":`\nmark directory\ncd ${quote(t)} || end 1`}`}function markerPrefix(e){return`slipway-${e} `}function withoutMarker(e,t){const n=e.indexOf(markerPrefix(t))
return n===-1?[e]:n===0?[]:[e.slice(0,n)]}function quote(e){return/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}}),9030:((e,t,n)=>{n.d(t,{K:()=>parseTranscript})
var i=n(5163)
function parseTranscript(e,t){const n=cutSections(e,t),i=n.find(({step:e})=>e==="end"),o=n.filter(({step:e})=>!["after","after-failed","end","stopped"].includes(e)),succeeded=e=>{const t=n.findIndex(t=>t.step===e),i=n[t+1],o=i===void 0||i.step==="after-failed"||i.step==="end"&&e!=="after"&&i.argument!=="0"
return t===-1||o?void 0:n[t]?.lines},a=succeeded("current"),c=succeeded("after"),u=((()=>n.find(e=>e.step==="upgrade")?.lines)()??[]).flatMap(parseApplied),l=u.length===0&&i?.argument==="0"&&isChanged(a,c),d=n.filter(({step:e})=>e==="plan").flatMap(e=>e.lines)
return{steps:n.map(({step:e})=>e),before:parseRevisions(a),heads:parseRevisions(succeeded("heads")),after:parseRevisions(c),atHead:(c??[]).filter(e=>/ \((?:effective )?head\)/.test(e)).flatMap(e=>parseRevisions([e])??[]),sql:d.join("\n").trim(),unplanned:n.filter(({step:e})=>e==="unplanned").map(({argument:e})=>e),applied:l?d.flatMap(parseApplied):u,isLogSilent:l,endCode:i===void 0?void 0:Number(i.argument),lastStepLines:o.at(-1)?.lines??[],output:n.flatMap(e=>e.lines)}}function isChanged(e,t){return e!==void 0&&t!==void 0&&joinRevisions(e)!==joinRevisions(t)}function joinRevisions(e){return(parseRevisions(e)??[]).toSorted().join()}function cutSections(e,t){const n=(0,i.X4)(t),o=[{step:"",argument:"",lines:[]}]
for(const a of e){o.at(-1)?.lines.push(...(0,i.rR)(a,t))
const e=a.indexOf(n)
if(e===-1)continue
const[c="",u=""]=a.slice(e+n.length).trimEnd().split(" ")
o.push({step:c,argument:u,lines:[]})}return o.filter(({step:e,lines:t})=>e!==""||t.length>0)}function parseRevisions(e){return e?.flatMap(e=>{const t=/^([\w.-]{1,255})(?: \([^)]*\))*$/.exec(e.trimEnd())
return t?.[1]===void 0?[]:[t[1]]})}function parseApplied(e){const t=/Running (?:upgrade|stamp_revision) (.*?) ?-> ([\w.-]+)(?:, (.*))?$/.exec(e.trimEnd())
if(t===null)return[]
const[,n="",i="",o=""]=t
return[{revision:i,from:n.split(",").map(e=>e.trim()).filter(e=>e!==""),message:o}]}}),1074:((e,t,n)=>{n.d(t,{o:()=>connectAws})
function connectAws(e,{awsRegion:t,roleToAssume:n}){const{env:i,run:o}=e
return e.connect({awsRegion:t,roleToAssume:n,env:i,idToken:t=>e.idToken(t),sessionName:`slipway-migrate-${o.runId}`})}}),3736:((e,t,n)=>{n.d(t,{C:()=>runAction})
const i=require("os")
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
return e}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const o=require("crypto"),a=require("fs")
function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!a.existsSync(n))throw new Error(`Missing file at path: ${n}`)
a.appendFileSync(n,`${utils_toCommandValue(t)}${i.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const n=`ghadelimiter_${o.randomUUID()}`,a=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(a.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${i.EOL}${a}${i.EOL}${n}`}require("path")
var c=n(3689)
class HttpClient{#e
constructor(...e){this.#e=e}async getJson(...e){return(await this.#w()).getJson(...e)}async request(...e){return(await this.#w()).request(...e)}getAgent(){}getAgentDispatcher(e){const t=(0,c.s)(new URL(e))
return t?.hostname?{proxy:t}:void 0}async#w(){return new((await n.e(514).then(n.bind(n,1514))).HttpClient)(...this.#e)}}var __awaiter=function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(i.next(e))}catch(e){o(e)}}function rejected(e){try{step(i.throw(e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
class BearerCredentialHandler{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers")
e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return __awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var oidc_utils_awaiter=function(e,t,n,i){function adopt(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,o){function fulfilled(e){try{step(i.next(e))}catch(e){o(e)}}function rejected(e){try{step(i.throw(e))}catch(e){o(e)}}function step(e){e.done?n(e.value):adopt(e.value).then(fulfilled,rejected)}step((i=i.apply(e,t||[])).next())})}
class OidcClient{static createHttpClient(e=!0,t=10){const n={allowRetries:e,maxRetries:t}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(OidcClient.getRequestToken())],n)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN
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
command_issueCommand("save-state",{name:e},utils_toCommandValue(t))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return core_awaiter(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}var y=n(9973),v=n(74),w=n(5284)
function printable(e){return e.replaceAll(/\r?\n|\r/g," ").replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g,"")}function commandless(e){return printable(e).replaceAll("##[","## [").replace(/^(\s*)::/,"$1: :")}var S=n(7486),b=n(3024),E=n(4214)
function readGithubRun(e){const t=e.GITHUB_REPOSITORY??"",n=e.GITHUB_SERVER_URL??"https://github.com",i=e.GITHUB_RUN_ID??""
return{repository:t,serverUrl:n,runId:i,sha:e.GITHUB_SHA??"",ref:e.GITHUB_REF??"",refName:e.GITHUB_REF_NAME??"",eventName:e.GITHUB_EVENT_NAME??"",actor:e.GITHUB_ACTOR??"",triggeringActor:e.GITHUB_TRIGGERING_ACTOR??"",runAttempt:Number(e.GITHUB_RUN_ATTEMPT??"1"),job:e.GITHUB_JOB??"",workflowRef:e.GITHUB_WORKFLOW_REF??"",apiUrl:e.GITHUB_API_URL??"https://api.github.com",workspace:e.GITHUB_WORKSPACE??"",runnerTemp:e.RUNNER_TEMP??"",runUrl:`${n}/${t}/actions/runs/${i}`,event:readEvent(e.GITHUB_EVENT_PATH)}}function readEvent(e){if(e===void 0||e==="")return{}
try{return E.qgA(E.g1P(E.YjP(),E.L5J()),JSON.parse((0,b.readFileSync)(e,"utf8")))}catch(e){throw new y.lZ({code:"event-not-read",message:`The event of this run cannot be read: ${(0,y.bD)(e)}.`,fix:"Look at the runner's disk and at the file of GITHUB_EVENT_PATH, then run the job again. Nothing has been changed.",cause:e})}}var k=n(9444)
const C=2e4,T={attempts:4,baseMs:1e3,capMs:8e3}
async function readIdToken(e,t){if((t.env.ACTIONS_ID_TOKEN_REQUEST_URL??"")==="")throw new y.lZ({code:"oidc-token-missing",message:"This job may not ask GitHub for an OIDC token (the runner sets no ACTIONS_ID_TOKEN_REQUEST_URL).",fix:"Add `id-token: write` to the `permissions:` of this job (and of the job that calls this workflow)."})
try{return await(0,k.L)({...T,clock:t.clock,shouldRetry:mayPass},()=>requestOnce(e,t))}catch(e){throw new y.lZ({code:"oidc-token-unavailable",message:`GitHub's token service gave this job no OIDC token, although it may ask for one: ${tell(e)}.`,fix:"Look at https://www.githubstatus.com, then run the job again. The permissions need no change.",cause:e})}}async function requestOnce(e,{clock:t,request:n}){const i=new AbortController,o=t.sleep(C,i.signal).then(()=>{throw new Error(`no answer within ${C/1e3} seconds`)})
try{return await Promise.race([n(e),o])}finally{i.abort()}}function mayPass(e){const t=readStatus(e)
return t===void 0||t===408||t===429||t>=500}function readStatus(e){const[,t]=/Error Code : (\d{3})/.exec((0,y.bD)(e))??[]
return t===void 0?void 0:Number(t)}function tell(e){const t=readStatus(e)
return t===void 0?(0,y.bD)(e).replaceAll(/\s+/g," "):`it answered with status ${t}`}var x=n(6110)
class Secret{#S
constructor(e){this.#S=e}reveal(){return this.#S}toString(){return"***"}toJSON(){return"***"}[Symbol.for("nodejs.util.inspect.custom")](){return"***"}}class InputReader{namesRead=new Set
#b=[]
#E
constructor(e){this.#E=e}untrimmed(e){this.namesRead.add(e)
return this.#E[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]??""}has(e){return this.untrimmed(e).trim()!==""}text(e){const t=this.untrimmed(e).trim()
t===""&&this.fault({input:e,value:t,allowed:"a value (it is required)"})
return t}optionalText(e){const t=this.untrimmed(e).trim()
return t===""?void 0:t}boolean(e){const t=this.untrimmed(e).trim();["true","false"].includes(t.toLowerCase())||this.fault({input:e,value:t,allowed:"true or false"})
return t.toLowerCase()==="true"}integer(e,{min:t,max:n}){const i=this.untrimmed(e).trim(),o=Number(i);(!/^-?\d+$/.test(i)||o<t||o>n)&&this.fault({input:e,value:i,allowed:`a whole number from ${t} to ${n}`})
return o}duration(e,{minMs:t,maxMs:n}){const i=this.untrimmed(e).trim(),o=(0,x.E)(i)
if(o===void 0||o<t||o>n){const o=`${(0,x.a)(t)} to ${(0,x.a)(n)}`
this.fault({input:e,value:i,allowed:`a duration such as 90s, 10m or 1h, from ${o}`})}return o??t}choice(e,t){const n=this.untrimmed(e).trim(),i=t.find(e=>e===n)
i===void 0&&this.fault({input:e,value:n,allowed:`one of: ${t.join(", ")}`})
return i??t[0]}list(e){return splitItems(this.untrimmed(e),/[\r\n,]+/)}lines(e){return splitItems(this.untrimmed(e),/[\r\n]+/)}optionalSecret(e){const t=this.untrimmed(e).trim()
if(t!==""){for(const e of t.split(/[\r\n]+/))e!==""&&setSecret(e)
return new Secret(t)}}parsed(e,t){const n=this.optionalText(e)
if(n!==void 0)try{return t(n)}catch(t){this.fault({input:e,value:n,allowed:(0,y.bD)(t)})
return}}fault(e){this.#b.push(renderFault(e))}faultAt(e,{line:t,column:n,message:i}){this.#b.push(`- \`${e}\`, line ${t}, column ${n}: ${i}`)}finish(){if(this.#b.length===0)return
const e=this.#b.length===1?"One input is":`${this.#b.length} inputs are`
throw new y.lZ({code:"invalid-inputs",message:[`${e} not valid:`,...this.#b].join("\n"),fix:"Correct the values under `with:` of this step. Nothing has been changed."})}}function renderFault({input:e,value:t,allowed:n}){const i=t.length>200?`${t.slice(0,200)}\u2026`:t
return`- \`${e}\` is ${t===""?"empty":JSON.stringify(i)}; allowed: ${n}.`}function splitItems(e,t){return e.split(t).map(e=>e.trim()).filter(e=>e!=="")}var R=n(7598)
function githubLog(e){const t=e.now()
return{info:e=>info(commandless(e)),debug:e=>debug(e),progress:n=>info(`[${(0,x.a)(e.now()-t).padStart(6)}] ${commandless(n)}`),warning:e=>warning(e),group:(e,t)=>group(e,t),foreign:e=>{if(e.length===0)return
const t=(0,R.randomUUID)()
info(`::stop-commands::${t}`)
for(const t of e)info(printable(t))
info(`::${t}::`)},foreignStream:async e=>{const t=(0,R.randomUUID)()
info(`::stop-commands::${t}`)
try{return await e(e=>info(printable(e)))}finally{info(`::${t}::`)}}}}const $=9
async function runAction(e){try{const t=realContext()
if(process.env.SLIPWAY_STEP==="post"){const n=await(e.post?.(t))
n!==void 0&&await publish(n)}else{const n=new InputReader(process.env),i=await e.readInputs(n)
n.finish()
await publish(await e.story(i,t))}}catch(t){await publish(reportError(e.name,t))}await flushed(process.stdout)
process.exit(process.exitCode??0)}function flushed(e){return new Promise(t=>{e.write("",()=>t())})}function realContext(){const e=new AbortController
for(const t of["SIGINT","SIGTERM"])process.on(t,()=>e.abort(new y.cJ(t)))
return{clock:S.dQ,log:githubLog(S.dQ),signal:e.signal,run:readGithubRun(process.env),env:process.env,keepOutputs:outputKeeper(),saveState:(e,t)=>saveState(e,t),readState:e=>getState(e),idToken:e=>readIdToken(e,{env:process.env,clock:S.dQ,request:e=>getIDToken(e)}),mask:e=>setSecret(e)}}async function publish(e){const t=setOutputs(e.outputs)
await writeSummary(e.summary)
printAnnotations(e.annotations??[])
e.ok?notice(e.headline):setFailed(e.headline)
t!==void 0&&setFailed(`${t} ${P.fix} (${P.code})`)}const P={code:"outputs-not-written",fix:"Look at the runner's disk and at the file of GITHUB_OUTPUT, then run the job again."}
function outputKeeper(){let e=!1
return t=>{const n=setOutputs(t)
n===void 0||e||warning(`${n} The step goes on.`)
e||=n!==void 0}}function setOutputs(e){try{for(const[t,n]of Object.entries(e))setOutput(t,n)
return}catch(e){return`The outputs of this step could not be written: ${(0,y.bD)(e)}.`}}async function writeSummary(e){if(e==="")return
const t=process.env.GITHUB_STEP_SUMMARY!==void 0,n=(0,v.HX)(e)
t&&n===e||info(e.split("\n").map(commandless).join("\n"))
t&&await f.addRaw(n,!0).write().catch(tellUnwrittenSummary)}function tellUnwrittenSummary(e){warning(`The job summary could not be written: ${(0,y.bD)(e)}. What it tells is in the outputs and in the log.`)}const _={error:error,warning:warning,notice:notice}
function printAnnotations(e){for(const t of["error","warning","notice"]){const n=e.filter(e=>e.level===t)
for(const e of n.slice(0,$))_[t](e.message,properties(e))
const i=n.length-$
i>0&&info(`${i} more of level ${t} are in the job summary.`)}}function properties({title:e,file:t,line:n,column:i}){return{...e===void 0?{}:{title:e},...t===void 0?{}:{file:t},...n===void 0?{}:{startLine:n},...i===void 0?{}:{startColumn:i}}}function reportError(e,t){if(t instanceof y.lZ)return reportActionError(e,t)
if(t instanceof y.cJ)return reportActionError(e,new y.lZ({code:"cancelled",message:t.message,fix:"Run the job again when you want to go on."}))
const n=t instanceof Error?t.stack??t.message:String(t)
return reportActionError(e,new y.lZ({code:"internal-error",message:`This is a fault in Slipway's ${e}, not in your pipeline:\n${n}`,fix:`Report it with this log at ${(0,w.j_)((0,w.qp)(process.env))}/issues.`}))}function reportActionError(e,{code:t,message:n,fix:i,places:o}){return{ok:!1,headline:`${n}\n${i} (${t})`,outputs:{result:JSON.stringify({schema:1,ok:!1,error:{code:t,message:n,fix:i}})},summary:(0,v.qN)(`### ${e}: ${(0,v.FV)(t)}`,...n.split("\n").map(e=>(0,v.FV)(e)),`**What to do:** ${(0,v.FV)(i)}`,`More: [docs/errors.md](${(0,w.Wr)((0,w.qp)(process.env),t)})`),annotations:o.map(e=>({level:"error",...e}))}}}),5943:((e,t,n)=>{n.d(t,{S:()=>awsAccess})
var i=n(7486),o=n(9973)
function parseRegion(e,t){const n=[e,t.AWS_REGION,t.AWS_DEFAULT_REGION].find(e=>e!==void 0&&e!=="")
if(n!==void 0&&/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(n))return n
throw new o.lZ({code:"aws-region-missing",message:n===void 0?"No AWS region is set.":`"${n}" is not the name of an AWS region.`,fix:"Set the input `aws-region`, for example to us-east-1."})}var a=n(9296)
const c=3e4
function awsAccess(e){const t=parseRegion(e.awsRegion,e.env),i={region:t,maxAttempts:5,requestHandler:(0,a.W)(c)},{roleToAssume:o,idToken:u,sessionName:l}=e
return o===void 0?i:{...i,credentials:shareCredentials(async()=>{const{assumeRoleWithOidc:e}=await n.e(747).then(n.bind(n,3747))
return e({roleArn:o,region:t,idToken:u,sessionName:l})})}}const u=3e5
function shareCredentials(e,t=i.dQ){let n,o=1/0
return()=>{if(n===void 0||t.now()>=o){o=1/0
const t=e()
n=t
t.then(({expiration:e})=>{o=(e?.getTime()??1/0)-u},()=>{n=void 0})}return n}}}),9824:((e,t,n)=>{n.d(t,{Sc:()=>isTransientAwsError,ie:()=>toActionError})
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
return`arn:${i}:${o}:*:*:${t.replace(/arn:[^/]*:cluster\//,"").replace(/[^/]*,.*$/,"*")}`}}),984:((e,t,n)=>{n.d(t,{E:()=>isPassingFault})
var i=n(9973)
const o=new Set(["aws-throttled","aws-unavailable","aws-unreachable","aws-answer-incomplete","oidc-token-unavailable"])
function isPassingFault(e){return e instanceof i.lZ&&o.has(e.code)}}),9296:((e,t,n)=>{n.d(t,{W:()=>requestLimits})
function requestLimits(e,t=5e3){return{connectionTimeout:t,requestTimeout:e,throwOnRequestTimeout:!0,socketTimeout:e}}}),4413:((e,t,n)=>{n.d(t,{y:()=>createEcsApi})
var i=n(6868),o=n(4405),a=n(5424),c=n(1478),u=n(2713),l=n(7579),d=n(9688),h=n(2841),f=n(7860),g=n(9053),y=n(7926),v=n(7979),w=n(478),S=n(868),b=n(6979),E=n(4631),k=n(3753),C=n(4876)
const defaultECSHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,k.u)(t).operation,region:await(0,C.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecs",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultECSHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,E.ho)(e)
return Object.assign(t,{authSchemePreference:(0,C.t)(e.authSchemePreference??[])})},resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"ecs"}),T={rE:"3.1162.0"}
var x=n(8739),R=n(4351),$=n(7303),P=n(9670),_=n(8898),O=n(1956),N=n(3816),M=n(7613),L=n(5412),U=n(3559),B=n(446),H=n(2766),z=n(4824),V=n(9903),G=n(2149),W=n(417),J=n(5606),K=n(9752),Y=n(4394),Q=n(2068),Z=n(51),X=n(6663),te=n(7022),re=n(7307),ie=n(4574),se=n(1787),oe=n(1958),ae=n(4397),ce=n(6467),ue=n(7228),le=n(2988)
const de="ref",pe=-1,he=!0,fe="isSet",me="PartitionResult",ge="booleanEquals",ye="getAttr",ve={[de]:"Endpoint"},we={[de]:me},Se={},be=[{[de]:"Region"}],Ee={conditions:[[fe,[ve]],[fe,be],["aws.partition",be,me],[ge,[{[de]:"UseFIPS"},he]],[ge,[{[de]:"UseDualStack"},he]],[ge,[{fn:ye,argv:[we,"supportsDualStack"]},he]],[ge,[{fn:ye,argv:[we,"supportsFIPS"]},he]]],results:[[pe],[pe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[pe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ve,Se],["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Se],[pe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}",Se],[pe,"FIPS is enabled but this partition does not support FIPS"],["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}",Se],[pe,"DualStack is enabled but this partition does not support DualStack"],["https://ecs.{Region}.{PartitionResult#dnsSuffix}",Se],[pe,"Invalid Configuration: Missing Region"]]},ke=1e8,Ce=new Int32Array([-1,1,-1,0,12,3,1,4,ke+11,2,5,ke+11,3,8,6,4,7,ke+10,5,ke+8,ke+9,4,10,9,6,ke+6,ke+7,5,11,ke+5,6,ke+4,ke+5,3,ke+1,13,4,ke+2,ke+3]),Te=le.d.from(Ce,2,Ee.conditions,Ee.results),Ae=new ae.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Ae.get(e,()=>(0,ce.c)(Te,{endpointParams:e,logger:t.logger}))
ue.m.aws=oe.U
var xe=n(9835),Re=n(3441)
class ECSServiceException extends Re.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException"
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
Object.setPrototypeOf(this,BlockedException.prototype)}}const $e="advancedConfiguration",De="authorizationConfig",Pe="alarmNames",_e="accessType",Oe="alternateTargetGroupArn",Ie="availabilityZoneRebalancing",Ne="action",Me="alarms",Le="arn",je="client",Fe="clusterArn",Ue="cpuArchitecture",Be="createdAt",qe="containerDefinitions",He="containerName",ze="containerPortRange",Ve="capacityProviderStrategy",Ge="containerPath",We="containerPort",Je="credentialsParameter",Ke="cluster",Ye="command",Qe="cpu",Ze="deploymentConfiguration",Xe="deploymentCircuitBreaker",et="desiredCount",tt="deploymentController",nt="deviceName",rt="discoveryName",it="desiredStatus",st="deviceType",ot="error",at="enableExecuteCommand",ct="enableECSManagedTags",ut="environmentFiles",lt="enableFaultInjection",dt="executionRoleArn",pt="ephemeralStorage",ht="environment",ft="enabled",mt="enable",gt="encrypted",yt="expression",vt="family",wt="finishedAt",St="fargateEphemeralStorage",bt="fileSystemId",Et="filesystemType",kt="failures",Ct="gatewayConnectors",Tt="group",At="hostname",xt="healthCheck",Rt="healthCheckGracePeriodSeconds",$t="healthCheckPath",Dt="healthCheckPort",Pt="httpError",_t="hookId",Ot="hostPort",It="healthStatus",Nt="id",Mt="inferenceAccelerators",Lt="imageDigest",jt="ipcMode",Ft="image",Ut="include",Bt="iops",qt="kmsKeyId",Ht="loadBalancers",zt="logConfiguration",Vt="lastStatus",Gt="launchType",Wt="message",Jt="managedEBSVolume",Kt="memoryReservation",Yt="maxResults",Qt="memory",Zt="monitoring",Xt="name",en="networkConfiguration",tn="networkMode",nn="nextToken",rn="namespace",sn="options",on="overrides",an="pendingCount",cn="placementConstraints",un="proxyConfiguration",ln="platformFamily",dn="productionListenerRule",pn="pidMode",hn="portName",mn="placementStrategy",gn="pendingTaskCount",yn="propagateTags",vn="platformVersion",wn="port",Sn="protocol",bn="reason",En="roleArn",kn="requiresCompatibilities",Tn="runningCount",An="rootDirectory",xn="resourceManagementType",Rn="readOnly",$n="runtimePlatform",Dn="resourceRequirements",Pn="requestedTaskCount",On="runningTaskCount",In="rollback",Nn="smithy.ts.sdk.synthetic.com.amazonaws.ecs",Mn="startedAt",Ln="serviceArn",jn="stoppedAt",Fn="startedBy",Un="serviceConnectConfiguration",Bn="serviceDeployments",qn="serviceDeploymentArn",Hn="sizeInGiB",zn="snapshotId",Vn="serviceName",Gn="statusReason",Wn="serviceRevisionArn",Yn="serviceRegistries",Qn="schedulingStrategy",Zn="service",Xn="services",er="status",tr="type",nr="taskArn",rr="taskDefinition",ir="taskDefinitionArn",sr="transitEncryptionPort",or="targetGroupArn",ar="testListenerRule",cr="taskRoleArn",ur="tagSpecifications",lr="targetType",dr="tags",pr="tasks",hr="task",fr="throughput",mr="timeout",gr="updatedAt",yr="value",vr="volumeConfigurations",wr="volumeInitializationRate",Sr="vpcLatticeConfigurations",br="volumeType",Er="volumes",kr="com.amazonaws.ecs",Cr=new xe.O(Nn)
var Tr=[-3,Nn,"ECSServiceException",0,[],[]]
Cr.registerError(Tr,ECSServiceException)
const Ar=new xe.O(kr)
var xr=[-3,kr,"AccessDeniedException",{[ot]:je,[Pt]:403},[Wt],[0]]
Ar.registerError(xr,AccessDeniedException)
var Rr=[-3,kr,"AttributeLimitExceededException",{[ot]:je},[Wt],[0]]
Ar.registerError(Rr,AttributeLimitExceededException)
var $r=[-3,kr,"BlockedException",{[ot]:je},[Wt],[0]]
Ar.registerError($r,BlockedException)
var Dr=[-3,kr,"ClientException",{[ot]:je},[Wt],[0]]
Ar.registerError(Dr,ClientException)
var Pr=[-3,kr,"ClusterContainsCapacityProviderException",{[ot]:je},[Wt],[0]]
Ar.registerError(Pr,ClusterContainsCapacityProviderException)
var _r=[-3,kr,"ClusterContainsContainerInstancesException",{[ot]:je},[Wt],[0]]
Ar.registerError(_r,ClusterContainsContainerInstancesException)
var Or=[-3,kr,"ClusterContainsServicesException",{[ot]:je},[Wt],[0]]
Ar.registerError(Or,ClusterContainsServicesException)
var Ir=[-3,kr,"ClusterContainsTasksException",{[ot]:je},[Wt],[0]]
Ar.registerError(Ir,ClusterContainsTasksException)
var Nr=[-3,kr,"ClusterNotFoundException",{[ot]:je},[Wt],[0]]
Ar.registerError(Nr,ClusterNotFoundException)
var Mr=[-3,kr,"ConflictException",{[ot]:je},["resourceIds",Wt],[64,0]]
Ar.registerError(Mr,ConflictException)
var Lr=[-3,kr,"DaemonNotActiveException",{[ot]:je},[Wt],[0]]
Ar.registerError(Lr,DaemonNotActiveException)
var jr=[-3,kr,"DaemonNotFoundException",{[ot]:je},[Wt],[0]]
Ar.registerError(jr,DaemonNotFoundException)
var Ur=[-3,kr,"GatewayNotFoundException",{[ot]:je},[Wt],[0]]
Ar.registerError(Ur,GatewayNotFoundException)
var Br=[-3,kr,"InvalidParameterException",{[ot]:je},[Wt],[0]]
Ar.registerError(Br,InvalidParameterException)
var qr=[-3,kr,"LimitExceededException",{[ot]:je},[Wt],[0]]
Ar.registerError(qr,LimitExceededException)
var Hr=[-3,kr,"MissingVersionException",{[ot]:je},[Wt],[0]]
Ar.registerError(Hr,MissingVersionException)
var zr=[-3,kr,"NamespaceNotFoundException",{[ot]:je},[Wt],[0]]
Ar.registerError(zr,NamespaceNotFoundException)
var Vr=[-3,kr,"NoUpdateAvailableException",{[ot]:je},[Wt],[0]]
Ar.registerError(Vr,NoUpdateAvailableException)
var Gr=[-3,kr,"PlatformTaskDefinitionIncompatibilityException",{[ot]:je},[Wt],[0]]
Ar.registerError(Gr,PlatformTaskDefinitionIncompatibilityException)
var Jr=[-3,kr,"PlatformUnknownException",{[ot]:je},[Wt],[0]]
Ar.registerError(Jr,PlatformUnknownException)
var Yr=[-3,kr,"ResourceInUseException",{[ot]:je},[Wt],[0]]
Ar.registerError(Yr,ResourceInUseException)
var Qr=[-3,kr,"ResourceNotFoundException",{[ot]:je},[Wt],[0]]
Ar.registerError(Qr,ResourceNotFoundException)
var Zr=[-3,kr,"ServerException",{[ot]:"server"},[Wt],[0]]
Ar.registerError(Zr,ServerException)
var ti=[-3,kr,"ServiceDeploymentNotFoundException",{[ot]:je},[Wt],[0]]
Ar.registerError(ti,ServiceDeploymentNotFoundException)
var ni=[-3,kr,"ServiceNotActiveException",{[ot]:je},[Wt],[0]]
Ar.registerError(ni,ServiceNotActiveException)
var ri=[-3,kr,"ServiceNotFoundException",{[ot]:je},[Wt],[0]]
Ar.registerError(ri,ServiceNotFoundException)
var ii=[-3,kr,"TargetNotConnectedException",{[ot]:je},[Wt],[0]]
Ar.registerError(ii,TargetNotConnectedException)
var si=[-3,kr,"TargetNotFoundException",{[ot]:je},[Wt],[0]]
Ar.registerError(si,TargetNotFoundException)
var oi=[-3,kr,"TaskSetNotFoundException",{[ot]:je},[Wt],[0]]
Ar.registerError(oi,TaskSetNotFoundException)
var ai=[-3,kr,"UnsupportedFeatureException",{[ot]:je},[Wt],[0]]
Ar.registerError(ai,UnsupportedFeatureException)
var ci=[-3,kr,"UpdateInProgressException",{[ot]:je},[Wt],[0]]
Ar.registerError(ci,UpdateInProgressException)
const ui=[Cr,Ar]
var di=[3,kr,"AdvancedConfiguration",0,[Oe,dn,ar,En],[0,0,0,0]],pi=[3,kr,"Attachment",0,[Nt,tr,er,"details"],[0,0,0,()=>ba]],hi=[3,kr,"Attribute",0,[Xt,yr,lr,"targetId"],[0,0,0,0],1],fi=[3,kr,"AwsVpcConfiguration",0,["subnets","securityGroups","assignPublicIp"],[64,64,0],1],mi=[3,kr,"CanaryConfiguration",0,["canaryPercent","canaryBakeTimeInMinutes"],[1,1]],gi=[3,kr,"CapacityProviderStrategyItem",0,["capacityProvider","weight","base"],[0,1,1],1],yi=[3,kr,"Container",0,["containerArn",nr,Xt,Ft,Lt,"runtimeId",Vt,"exitCode",bn,"networkBindings","networkInterfaces",It,"managedAgents",Qe,Qt,Kt,"gpuIds","neuronDeviceIds","gpuSharingStrategy"],[0,0,0,0,0,0,0,1,0,()=>ec,()=>tc,0,()=>Va,0,0,0,64,64,()=>Lc]],vi=[3,kr,"ContainerDefinition",0,[Xt,Ft,"repositoryCredentials",Qe,Qt,Kt,"links","portMappings","essential","restartPolicy","entryPoint",Ye,ht,ut,"mountPoints","volumesFrom","linuxParameters","secrets","dependsOn","startTimeout","stopTimeout","versionConsistency",At,"user","workingDirectory","disableNetworking","privileged","readonlyRootFilesystem","dnsServers","dnsSearchDomains","extraHosts","dockerSecurityOptions","interactive","pseudoTerminal","dockerLabels","ulimits",zt,xt,"systemControls",Dn,"firelensConfiguration","credentialSpecs"],[0,0,[()=>lo,0],1,1,1,64,()=>ic,2,()=>ki,64,64,[()=>Ma,0],()=>Na,()=>Xa,()=>_c,()=>Ts,()=>cc,()=>Aa,1,1,0,0,0,0,2,2,2,64,64,()=>Ba,64,2,2,128,()=>Pc,()=>Ls,()=>ys,()=>Cc,()=>ac,()=>cs,64]],wi=[3,kr,"ContainerDependency",0,[He,"condition"],[0,0],2],Si=[3,kr,"ContainerImage",0,[He,Lt,Ft],[0,0,0]],bi=[3,kr,"ContainerOverride",0,[Xt,Ye,ht,ut,Qe,Qt,Kt,Dn],[0,64,[()=>Ma,0],()=>Na,1,1,1,()=>ac]],ki=[3,kr,"ContainerRestartPolicy",0,[ft,"ignoredExitCodes","restartAttemptPeriod"],[2,65,1],1],Ci=[3,kr,"ContinueServiceDeploymentRequest",0,[qn,_t,Ne],[0,0,0],2],Ai=[3,kr,"ContinueServiceDeploymentResponse",0,[qn],[0]],xi=[3,kr,"CreatedAt",0,["before","after"],[4,4]],Ri=[3,kr,"Deployment",0,[Nt,er,rr,et,an,Tn,"failedTasks",Be,gr,Ve,Gt,vn,ln,en,"rolloutState","rolloutStateReason",Un,"serviceConnectResources",vr,St,Sr],[0,0,0,1,1,1,1,4,4,()=>Ca,0,0,0,()=>to,0,0,()=>To,()=>pc,()=>kc,()=>Ii,()=>Ic]],$i=[3,kr,"DeploymentAlarms",0,[Pe,In,mt],[64,2,2],3],Di=[3,kr,"DeploymentCircuitBreaker",0,[mt,In,"resetOnHealthyTask","thresholdConfiguration"],[2,2,2,()=>la],2],Pi=[3,kr,"DeploymentConfiguration",0,[Xe,"maximumPercent","minimumHealthyPercent",Me,"strategy","bakeTimeInMinutes","lifecycleHooks","linearConfiguration","canaryConfiguration","earlySuccessCriteria"],[()=>Di,1,1,()=>$i,0,1,()=>Pa,()=>Cs,()=>mi,()=>Oi]],_i=[3,kr,"DeploymentController",0,[tr],[0],1],Oi=[3,kr,"DeploymentEarlySuccessCriteria",0,[mt,"healthyPercent","sourceServiceRevisionCleanup"],[2,1,0],1],Ii=[3,kr,"DeploymentEphemeralStorage",0,[qt],[0]],Ni=[3,kr,"DeploymentLifecycleHook",0,[lr,"hookTargetArn",En,"lifecycleStages","hookDetails","timeoutConfiguration"],[0,0,0,64,15,()=>Li]],Mi=[3,kr,"DeploymentLifecycleHookDetail",0,[_t,lr,"targetArn",er,"expiresAt","timeoutAction"],[0,0,0,0,4,0]],Li=[3,kr,"DeploymentLifecycleHookTimeoutConfiguration",0,["timeoutInMinutes",Ne],[1,0]],Fi=[3,kr,"DeregisterTaskDefinitionRequest",0,[rr],[0],1],Ui=[3,kr,"DeregisterTaskDefinitionResponse",0,[rr],[[()=>ta,0]]],Bi=[3,kr,"DescribeServiceDeploymentsRequest",0,["serviceDeploymentArns"],[64],1],qi=[3,kr,"DescribeServiceDeploymentsResponse",0,[Bn,kt],[()=>fc,()=>La]],Hi=[3,kr,"DescribeServiceRevisionsRequest",0,["serviceRevisionArns"],[64],1],Vi=[3,kr,"DescribeServiceRevisionsResponse",0,["serviceRevisions",kt],[()=>wc,()=>La]],Gi=[3,kr,"DescribeServicesRequest",0,[Xn,Ke,Ut],[64,0,64],1],Wi=[3,kr,"DescribeServicesResponse",0,[Xn,kt],[()=>Ec,()=>La]],Ki=[3,kr,"DescribeTaskDefinitionRequest",0,[rr,Ut],[0,64],1],Yi=[3,kr,"DescribeTaskDefinitionResponse",0,[rr,dr],[[()=>ta,0],()=>Tc]],Qi=[3,kr,"DescribeTasksRequest",0,[pr,Ke,Ut],[64,0,64],1],Zi=[3,kr,"DescribeTasksResponse",0,[pr,kt],[[()=>xc,0],()=>La]],Xi=[3,kr,"Device",0,["hostPath",Ge,"permissions"],[0,0,64],1],es=[3,kr,"DockerVolumeConfiguration",0,["scope","autoprovision","driver","driverOpts","labels"],[0,2,0,128,128]],ts=[3,kr,"EBSTagSpecification",0,["resourceType",dr,yn],[0,()=>Tc,0],1],ns=[3,kr,"ECSManagedResources",0,["ingressPaths","autoScaling","metricAlarms","serviceSecurityGroups","logGroups","gatewayConnections"],[()=>Wa,()=>Us,()=>Ka,()=>Ya,()=>Ja,()=>Fa]],rs=[3,kr,"EFSAuthorizationConfig",0,["accessPointId","iam"],[0,0]],is=[3,kr,"EFSVolumeConfiguration",0,[bt,An,"transitEncryption",sr,De],[0,0,0,1,()=>rs],1],ss=[3,kr,"EnvironmentFile",0,[yr,tr],[0,0],2],os=[3,kr,"EphemeralStorage",0,[Hn],[1],1],as=[3,kr,"Failure",0,[Le,bn,"detail"],[0,0,0]],cs=[3,kr,"FirelensConfiguration",0,[tr,sn],[0,128],1],us=[3,kr,"FSxWindowsFileServerAuthorizationConfig",0,[Je,"domain"],[0,0],2],ls=[3,kr,"FSxWindowsFileServerVolumeConfiguration",0,[bt,An,De],[0,0,()=>us],3],ds=[3,kr,"GatewayConnection",0,["gatewayArn","gatewayRouteArn",hn,"serviceUrl",_e,er,"resources"],[0,0,0,0,0,0,()=>Nc]],ps=[3,kr,"GatewayConnectionAlbResources",0,["acmCertificateArn","loadBalancerArn","loadBalancerSecurityGroupArns","listenerArn","listenerRuleArn","testListenerRuleArn",or,Oe],[0,0,64,0,0,0,0,0]],hs=[3,kr,"GatewayConnector",0,[hn,xt,"filters"],[0,()=>ms,()=>fs],1],fs=[3,kr,"GatewayConnectorFilters",0,["accessTypes"],[64]],ms=[3,kr,"GatewayConnectorHealthCheck",0,["healthCheckProtocol",Dt,$t,"healthCheckTimeoutSeconds","healthCheckIntervalSeconds","healthyThresholdCount","unhealthyThresholdCount","matcher"],[0,1,0,1,1,1,1,()=>gs]],gs=[3,kr,"GatewayConnectorHealthCheckMatcher",0,["httpCode","grpcCode"],[0,0]],ys=[3,kr,"HealthCheck",0,[Ye,"interval",mr,"retries","startPeriod"],[64,1,1,1,1],1],vs=[3,kr,"HostEntry",0,[At,"ipAddress"],[0,0],2],ws=[3,kr,"HostVolumeProperties",0,["sourcePath"],[0]],Ss=[3,kr,"InferenceAccelerator",0,[nt,st],[0,0],2],bs=[3,kr,"InferenceAcceleratorOverride",0,[nt,st],[0,0]],Es=[3,kr,"KernelCapabilities",0,["add","drop"],[64,64]],ks=[3,kr,"KeyValuePair",0,[Xt,yr],[0,0]],Cs=[3,kr,"LinearConfiguration",0,["stepPercent","stepBakeTimeInMinutes"],[1,1]],Ts=[3,kr,"LinuxParameters",0,["capabilities","devices","initProcessEnabled","sharedMemorySize","tmpfs","maxSwap","swappiness"],[()=>Es,()=>Oa,2,1,()=>Dc,1,1]],As=[3,kr,"ListClustersRequest",0,[nn,Yt],[0,1]],xs=[3,kr,"ListClustersResponse",0,["clusterArns",nn],[64,0]],Rs=[3,kr,"ListServiceDeploymentsRequest",0,[Zn,Ke,er,Be,nn,Yt],[0,0,64,()=>xi,0,1],1],$s=[3,kr,"ListServiceDeploymentsResponse",0,[Bn,nn],[()=>mc,0]],Ds=[3,kr,"ListServicesRequest",0,[Ke,nn,Yt,Gt,Qn,xn],[0,0,1,0,0,0]],Ps=[3,kr,"ListServicesResponse",0,["serviceArns",nn],[64,0]],_s=[3,kr,"ListTaskDefinitionsRequest",0,["familyPrefix",er,"sort",nn,Yt],[0,0,0,0,1]],Os=[3,kr,"ListTaskDefinitionsResponse",0,["taskDefinitionArns",nn],[64,0]],Is=[3,kr,"ListTasksRequest",0,[Ke,"containerInstance",vt,nn,Yt,Fn,Vn,it,Gt,"daemonName"],[0,0,0,0,1,0,0,0,0,0]],Ns=[3,kr,"ListTasksResponse",0,["taskArns",nn],[64,0]],Ms=[3,kr,"LoadBalancer",0,[or,"loadBalancerName",He,We,$e],[0,0,0,1,()=>di]],Ls=[3,kr,"LogConfiguration",0,["logDriver",sn,"secretOptions"],[0,128,()=>cc],1],js=[3,kr,"ManagedAgent",0,["lastStartedAt",Xt,bn,Vt],[4,0,0,0]],Fs=[3,kr,"ManagedApplicationAutoScalingPolicy",0,[er,gr,"policyType","targetValue","metric",Le,Gn],[0,4,0,1,0,0,0],5],Us=[3,kr,"ManagedAutoScaling",0,["scalableTarget","applicationAutoScalingPolicies"],[()=>Js,()=>Ga]],Bs=[3,kr,"ManagedCertificate",0,[er,gr,"domainName",Le,Gn],[0,4,0,0,0],3],qs=[3,kr,"ManagedIngressPath",0,[_e,"endpoint","loadBalancer","loadBalancerSecurityGroups","certificate","listener","rule","targetGroups"],[0,0,()=>Vs,()=>Ya,()=>Bs,()=>Hs,()=>zs,()=>Qa],2],Hs=[3,kr,"ManagedListener",0,[er,gr,Le,Gn],[0,4,0,0],2],zs=[3,kr,"ManagedListenerRule",0,[er,gr,Le,Gn],[0,4,0,0],2],Vs=[3,kr,"ManagedLoadBalancer",0,[er,gr,"scheme",Le,Gn,"subnetIds","securityGroupIds"],[0,4,0,0,0,64,64],3],Gs=[3,kr,"ManagedLogGroup",0,[er,gr,"logGroupName",Le,Gn],[0,4,0,0,0],3],Ws=[3,kr,"ManagedMetricAlarm",0,[er,gr,Le,Gn],[0,4,0,0],2],Js=[3,kr,"ManagedScalableTarget",0,[er,gr,"minCapacity","maxCapacity",Le,Gn],[0,4,1,1,0,0],4],Ks=[3,kr,"ManagedSecurityGroup",0,[er,gr,Le,Gn],[0,4,0,0],2],Ys=[3,kr,"ManagedTargetGroup",0,[er,gr,$t,Dt,wn,Le,Gn],[0,4,0,1,1,0,0],5],Qs=[3,kr,"MetricConfiguration",0,["metricNames","resolutionSeconds"],[64,1],2],Zs=[3,kr,"MonitoringConfiguration",0,["metricConfigurations"],[()=>Za]],Xs=[3,kr,"MountPoint",0,["sourceVolume",Ge,Rn],[0,0,2]],eo=[3,kr,"NetworkBinding",0,["bindIP",We,Ot,Sn,ze,"hostPortRange"],[0,1,1,0,0,0]],to=[3,kr,"NetworkConfiguration",0,["awsvpcConfiguration"],[()=>fi]],no=[3,kr,"NetworkInterface",0,["attachmentId","privateIpv4Address","ipv6Address"],[0,0,0]],ro=[3,kr,"NvidiaMpsAllocation",0,[Qt,"maxComputePercent"],[1,1],1],io=[3,kr,"PlacementConstraint",0,[tr,yt],[0,0]],so=[3,kr,"PlacementStrategy",0,[tr,"field"],[0,0]],oo=[3,kr,"PortMapping",0,[We,Ot,Sn,Xt,"appProtocol",ze],[1,1,0,0,0,0]],ao=[3,kr,"ProxyConfiguration",0,[He,tr,"properties"],[0,0,()=>sc],1],co=[3,kr,"RegisterTaskDefinitionRequest",0,[vt,qe,cr,dt,tn,Er,cn,kn,Qe,Qt,dr,pn,jt,un,Mt,pt,$n,lt],[0,[()=>Ta,0],0,0,0,()=>Oc,()=>Ac,64,0,0,()=>Tc,0,0,()=>ao,()=>Ha,()=>os,()=>yo,2],2],uo=[3,kr,"RegisterTaskDefinitionResponse",0,[rr,dr],[[()=>ta,0],()=>Tc]],lo=[3,kr,"RepositoryCredentials",8,[Je],[0],1],po=[3,kr,"ResolvedConfiguration",0,[Ht,Sr],[()=>vc,()=>bc]],ho=[3,kr,"ResourceRequirement",0,[tr,yr,"sharingStrategy"],[0,0,()=>Lc],1],fo=[3,kr,"Rollback",0,[bn,Mn,Wn],[0,4,0]],mo=[3,kr,"RunTaskRequest",0,[rr,Ve,Ke,"count",ct,at,Tt,Gt,en,on,cn,mn,vn,yn,"referenceId",Fn,dr,"clientToken",vr],[0,()=>Ca,0,1,2,2,0,0,()=>to,[()=>aa,0],()=>nc,()=>rc,0,0,0,0,()=>Tc,[0,4],()=>$c],1],go=[3,kr,"RunTaskResponse",0,[pr,kt],[[()=>xc,0],()=>La]],yo=[3,kr,"RuntimePlatform",0,[Ue,"operatingSystemFamily"],[0,0]],vo=[3,kr,"RuntimePlatformOverride",0,[Ue],[0]],wo=[3,kr,"S3FilesVolumeConfiguration",0,["fileSystemArn",An,sr,"accessPointArn"],[0,0,1,0],1],So=[3,kr,"Scale",0,[yr,"unit"],[1,0]],bo=[3,kr,"Secret",0,[Xt,"valueFrom"],[0,0],2],Eo=[3,kr,"Service",0,[Ln,Vn,Fe,Ht,Yn,er,et,Tn,an,Gt,Ve,vn,ln,rr,Ze,"taskSets","deployments",En,"events",Be,"currentServiceDeployment","currentServiceRevisions",cn,mn,en,Rt,Qn,tt,dr,"createdBy",ct,yn,at,Ie,xn],[0,0,0,()=>za,()=>yc,0,1,1,1,0,()=>Ca,0,0,0,()=>Pi,()=>Rc,()=>_a,0,()=>gc,4,0,()=>hc,()=>nc,()=>rc,()=>to,1,0,()=>_i,()=>Tc,0,2,0,2,0,0]],ko=[3,kr,"ServiceConnectAccessLogConfiguration",0,["format","includeQueryParameters"],[0,0],1],Co=[3,kr,"ServiceConnectClientAlias",0,[wn,"dnsName","testTrafficRules"],[1,0,()=>Do],1],To=[3,kr,"ServiceConnectConfiguration",0,[ft,rn,Xn,zt,"accessLogConfiguration","containerConfigurations"],[2,0,()=>dc,()=>Ls,()=>ko,()=>lc],1],Ao=[3,kr,"ServiceConnectService",0,[hn,rt,"clientAliases","ingressPortOverride",mr,"tls"],[0,0,()=>uc,1,()=>pa,()=>_o],1],xo=[3,kr,"ServiceConnectServiceResource",0,[rt,"discoveryArn"],[0,0]],Ro=[3,kr,"ServiceConnectTestTrafficHeaderMatchRules",0,["exact"],[0],1],$o=[3,kr,"ServiceConnectTestTrafficHeaderRules",0,[Xt,yr],[0,()=>Ro],1],Do=[3,kr,"ServiceConnectTestTrafficRules",0,["header"],[()=>$o],1],Po=[3,kr,"ServiceConnectTlsCertificateAuthority",0,["awsPcaAuthorityArn"],[0]],_o=[3,kr,"ServiceConnectTlsConfiguration",0,["issuerCertificateAuthority","kmsKey",En],[()=>Po,0,0],1],Oo=[3,kr,"ServiceCurrentRevisionSummary",0,[Le,Pn,On,gn],[0,1,1,1]],Io=[3,kr,"ServiceDeployment",0,[qn,Ln,Fe,Be,Mn,wt,jn,gr,"sourceServiceRevisions","targetServiceRevision",er,Gn,"lifecycleStage","lifecycleHookDetails",Ze,In,Xe,Me],[0,0,0,4,4,4,4,4,()=>Sc,()=>zo,0,0,0,()=>Da,()=>Pi,()=>fo,()=>Lo,()=>No]],No=[3,kr,"ServiceDeploymentAlarms",0,[er,Pe,"triggeredAlarmNames"],[0,64,64]],Mo=[3,kr,"ServiceDeploymentBrief",0,[qn,Ln,Fe,Mn,Be,wt,"targetServiceRevisionArn",er,Gn],[0,0,0,4,4,4,0,0,0]],Lo=[3,kr,"ServiceDeploymentCircuitBreaker",0,[er,"failureCount","threshold"],[0,1,1]],jo=[3,kr,"ServiceEvent",0,[Nt,Be,Wt],[0,4,0]],Fo=[3,kr,"ServiceManagedEBSVolumeConfiguration",0,[En,gt,qt,br,Hn,zn,wr,Bt,fr,ur,Et],[0,2,0,0,1,0,1,1,1,()=>Ia,0],1],Uo=[3,kr,"ServiceRegistry",0,["registryArn",wn,He,We],[0,1,0,1]],Bo=[3,kr,"ServiceRevision",0,[Wn,Ln,Fe,rr,Ve,Gt,vn,ln,Ht,Yn,en,"containerImages","guardDutyEnabled",Un,vr,St,Be,Sr,"resolvedConfiguration","ecsManagedResources",on,Ct,Zt],[0,0,0,0,()=>Ca,0,0,0,()=>za,()=>yc,()=>to,()=>xa,2,()=>To,()=>kc,()=>Ii,4,()=>Ic,()=>po,()=>ns,()=>Ho,()=>Ua,()=>Zs]],qo=[3,kr,"ServiceRevisionLoadBalancer",0,[or,dn],[0,0]],Ho=[3,kr,"ServiceRevisionOverrides",0,[$n],[()=>vo]],zo=[3,kr,"ServiceRevisionSummary",0,[Le,Pn,On,gn,"requestedTestTrafficWeight","requestedProductionTrafficWeight"],[0,1,1,1,1,1]],Vo=[3,kr,"ServiceRevisionVpcLatticeConfiguration",0,[or,dn],[0,0]],Go=[3,kr,"ServiceVolumeConfiguration",0,[Xt,Jt],[0,()=>Fo],1],Wo=[3,kr,"StopServiceDeploymentRequest",0,[qn,"stopType"],[0,0],1],Jo=[3,kr,"StopServiceDeploymentResponse",0,[qn],[0]],Ko=[3,kr,"StopTaskRequest",0,[hr,Ke,bn],[0,0,0],1],Yo=[3,kr,"StopTaskResponse",0,[hr],[[()=>Xo,0]]],Qo=[3,kr,"SystemControl",0,[rn,yr],[0,0]],Zo=[3,kr,"Tag",0,["key",yr],[0,0]],Xo=[3,kr,"Task",0,["attachments","attributes","availabilityZone","capacityProviderName",Fe,"connectivity","connectivityAt","containerInstanceArn","containers",Qe,Be,it,at,"executionStoppedAt",Tt,It,Mt,Vt,Gt,Qt,on,vn,ln,"pullStartedAt","pullStoppedAt",Mn,Fn,"stopCode",jn,"stoppedReason","stoppingAt",dr,nr,ir,"version",pt,St],[()=>Ea,()=>ka,0,0,0,0,4,0,()=>$a,0,4,0,2,4,0,0,()=>Ha,0,0,0,[()=>aa,0],0,0,4,4,4,0,0,4,0,4,()=>Tc,0,0,1,()=>os,()=>ra]],ta=[3,kr,"TaskDefinition",0,[ir,qe,vt,cr,dt,tn,"revision",Er,er,"requiresAttributes",cn,"compatibilities",$n,kn,Qe,Qt,Mt,pn,jt,un,"registeredAt","deregisteredAt","deleteRequestedAt","registeredBy",pt,lt],[0,[()=>Ta,0],0,0,0,0,1,()=>Oc,0,()=>oc,()=>Ac,64,()=>yo,64,0,0,()=>Ha,0,0,()=>ao,4,4,4,0,()=>os,2]],na=[3,kr,"TaskDefinitionPlacementConstraint",0,[tr,yt],[0,0]],ra=[3,kr,"TaskEphemeralStorage",0,[Hn,qt],[1,0]],ia=[3,kr,"TaskManagedEBSVolumeConfiguration",0,[En,gt,qt,br,Hn,zn,wr,Bt,fr,ur,"terminationPolicy",Et],[0,2,0,0,1,0,1,1,1,()=>Ia,()=>oa,0],1],oa=[3,kr,"TaskManagedEBSVolumeTerminationPolicy",0,["deleteOnTermination"],[2],1],aa=[3,kr,"TaskOverride",0,["containerOverrides",Qe,"inferenceAcceleratorOverrides",dt,Qt,cr,pt],[[()=>Ra,0],0,()=>qa,0,0,0,()=>os]],ca=[3,kr,"TaskSet",0,[Nt,"taskSetArn",Ln,Fe,Fn,"externalId",er,rr,"computedDesiredCount",an,Tn,Be,gr,Gt,Ve,vn,ln,en,Ht,Yn,"scale","stabilityStatus","stabilityStatusAt",dr,St],[0,0,0,0,0,0,0,0,1,1,1,4,4,0,()=>Ca,0,0,()=>to,()=>za,()=>yc,()=>So,0,4,()=>Tc,()=>Ii]],ua=[3,kr,"TaskVolumeConfiguration",0,[Xt,Jt],[0,()=>ia],1],la=[3,kr,"ThresholdConfiguration",0,[tr,yr],[0,1],2],pa=[3,kr,"TimeoutConfiguration",0,["idleTimeoutSeconds","perRequestTimeoutSeconds"],[1,1]],ha=[3,kr,"Tmpfs",0,[Ge,"size","mountOptions"],[0,1,64],2],fa=[3,kr,"Ulimit",0,[Xt,"softLimit","hardLimit"],[0,1,1],3],ma=[3,kr,"UpdateServiceRequest",0,[Zn,Ke,et,rr,Ve,Ze,Ie,en,cn,mn,vn,"forceNewDeployment",Rt,tt,at,ct,Ht,yn,Yn,Un,vr,Sr,Ct,Zt],[0,0,1,0,()=>Ca,()=>Pi,0,()=>to,()=>nc,()=>rc,0,2,1,()=>_i,2,2,()=>za,0,()=>yc,()=>To,()=>kc,()=>Ic,()=>Ua,()=>Zs],1],ga=[3,kr,"UpdateServiceResponse",0,[Zn],[()=>Eo]],ya=[3,kr,"Volume",0,[Xt,"host","dockerVolumeConfiguration","efsVolumeConfiguration","s3filesVolumeConfiguration","fsxWindowsFileServerVolumeConfiguration","configuredAtLaunch"],[0,()=>ws,()=>es,()=>is,()=>wo,()=>ls,2]],va=[3,kr,"VolumeFrom",0,["sourceContainer",Rn],[0,2]],wa=[3,kr,"VpcLatticeAdvancedConfiguration",0,[Oe,dn,ar],[0,0,0]],Sa=[3,kr,"VpcLatticeConfiguration",0,[En,or,hn,$e],[0,0,0,()=>wa],3],ba=[1,kr,"AttachmentDetails",0,()=>ks],Ea=[1,kr,"Attachments",0,()=>pi],ka=[1,kr,"Attributes",0,()=>hi],Ca=[1,kr,"CapacityProviderStrategy",0,()=>gi],Ta=[1,kr,"ContainerDefinitions",0,[()=>vi,0]],Aa=[1,kr,"ContainerDependencies",0,()=>wi],xa=[1,kr,"ContainerImages",0,()=>Si],Ra=[1,kr,"ContainerOverrides",0,[()=>bi,0]],$a=[1,kr,"Containers",0,()=>yi],Da=[1,kr,"DeploymentLifecycleHookDetailList",0,()=>Mi],Pa=[1,kr,"DeploymentLifecycleHookList",0,()=>Ni],_a=[1,kr,"Deployments",0,()=>Ri],Oa=[1,kr,"DevicesList",0,()=>Xi],Ia=[1,kr,"EBSTagSpecifications",0,()=>ts],Na=[1,kr,"EnvironmentFiles",0,()=>ss],Ma=[1,kr,"EnvironmentVariables",8,()=>ks],La=[1,kr,"Failures",0,()=>as],ja=[1,kr,"GatewayConnectionAlbResourcesList",0,()=>ps],Fa=[1,kr,"GatewayConnectionList",0,()=>ds],Ua=[1,kr,"GatewayConnectorList",0,()=>hs],Ba=[1,kr,"HostEntryList",0,()=>vs],qa=[1,kr,"InferenceAcceleratorOverrides",0,()=>bs],Ha=[1,kr,"InferenceAccelerators",0,()=>Ss],za=[1,kr,"LoadBalancers",0,()=>Ms],Va=[1,kr,"ManagedAgents",0,()=>js],Ga=[1,kr,"ManagedApplicationAutoScalingPolicies",0,()=>Fs],Wa=[1,kr,"ManagedIngressPaths",0,()=>qs],Ja=[1,kr,"ManagedLogGroups",0,()=>Gs],Ka=[1,kr,"ManagedMetricAlarms",0,()=>Ws],Ya=[1,kr,"ManagedSecurityGroups",0,()=>Ks],Qa=[1,kr,"ManagedTargetGroups",0,()=>Ys],Za=[1,kr,"MetricConfigurationList",0,()=>Qs],Xa=[1,kr,"MountPointList",0,()=>Xs],ec=[1,kr,"NetworkBindings",0,()=>eo],tc=[1,kr,"NetworkInterfaces",0,()=>no],nc=[1,kr,"PlacementConstraints",0,()=>io],rc=[1,kr,"PlacementStrategies",0,()=>so],ic=[1,kr,"PortMappingList",0,()=>oo],sc=[1,kr,"ProxyConfigurationProperties",0,()=>ks],oc=[1,kr,"RequiresAttributes",0,()=>hi],ac=[1,kr,"ResourceRequirements",0,()=>ho],cc=[1,kr,"SecretList",0,()=>bo],uc=[1,kr,"ServiceConnectClientAliasList",0,()=>Co],lc=[1,kr,"ServiceConnectContainerConfigurations",0,()=>Mc],dc=[1,kr,"ServiceConnectServiceList",0,()=>Ao],pc=[1,kr,"ServiceConnectServiceResourceList",0,()=>xo],hc=[1,kr,"ServiceCurrentRevisionSummaryList",0,()=>Oo],fc=[1,kr,"ServiceDeployments",0,()=>Io],mc=[1,kr,"ServiceDeploymentsBrief",0,()=>Mo],gc=[1,kr,"ServiceEvents",0,()=>jo],yc=[1,kr,"ServiceRegistries",0,()=>Uo],vc=[1,kr,"ServiceRevisionLoadBalancers",0,()=>qo],wc=[1,kr,"ServiceRevisions",0,()=>Bo],Sc=[1,kr,"ServiceRevisionsSummaryList",0,()=>zo],bc=[1,kr,"ServiceRevisionVpcLatticeConfigurations",0,()=>Vo],Ec=[1,kr,"Services",0,()=>Eo],kc=[1,kr,"ServiceVolumeConfigurations",0,()=>Go],Cc=[1,kr,"SystemControls",0,()=>Qo],Tc=[1,kr,"Tags",0,()=>Zo],Ac=[1,kr,"TaskDefinitionPlacementConstraints",0,()=>na],xc=[1,kr,"Tasks",0,[()=>Xo,0]],Rc=[1,kr,"TaskSets",0,()=>ca],$c=[1,kr,"TaskVolumeConfigurations",0,()=>ua],Dc=[1,kr,"TmpfsList",0,()=>ha],Pc=[1,kr,"UlimitList",0,()=>fa],_c=[1,kr,"VolumeFromList",0,()=>va],Oc=[1,kr,"VolumeList",0,()=>ya],Ic=[1,kr,"VpcLatticeConfigurations",0,()=>Sa],Nc=[4,kr,"GatewayConnectionResources",0,["hostSharedAlb"],[()=>ja]],Mc=[4,kr,"ServiceConnectContainerConfiguration",0,["logLevel"],[0]],Lc=[4,kr,"SharingStrategy",0,["nvidiaMps"],[()=>ro]],jc=[9,kr,"ContinueServiceDeployment",0,()=>Ci,()=>Ai],Fc=[9,kr,"DeregisterTaskDefinition",0,()=>Fi,()=>Ui],Uc=[9,kr,"DescribeServiceDeployments",0,()=>Bi,()=>qi],Bc=[9,kr,"DescribeServiceRevisions",0,()=>Hi,()=>Vi],qc=[9,kr,"DescribeServices",0,()=>Gi,()=>Wi],Hc=[9,kr,"DescribeTaskDefinition",0,()=>Ki,()=>Yi],zc=[9,kr,"DescribeTasks",0,()=>Qi,()=>Zi],Vc=[9,kr,"ListClusters",0,()=>As,()=>xs],Gc=[9,kr,"ListServiceDeployments",0,()=>Rs,()=>$s],Wc=[9,kr,"ListServices",0,()=>Ds,()=>Ps],Jc=[9,kr,"ListTaskDefinitions",0,()=>_s,()=>Os],Kc=[9,kr,"ListTasks",0,()=>Is,()=>Ns],Yc=[9,kr,"RegisterTaskDefinition",0,()=>co,()=>uo],Qc=[9,kr,"RunTask",0,()=>mo,()=>go],Zc=[9,kr,"StopServiceDeployment",0,()=>Wo,()=>Jo],Xc=[9,kr,"StopTask",0,()=>Ko,()=>Yo],eu=[9,kr,"UpdateService",0,()=>ma,()=>ga]
const getRuntimeConfig=e=>({apiVersion:"2014-11-13",base64Decoder:e?.base64Decoder??te.E,base64Encoder:e?.base64Encoder??re.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECSHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new K.f2}],logger:e?.logger??new Z.N,protocol:e?.protocol??Y.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ecs",errorTypeRegistries:ui,xmlNamespace:"http://ecs.amazonaws.com/doc/2014-11-13/",version:"2014-11-13",serviceTarget:"AmazonEC2ContainerServiceV20141113"},serviceId:e?.serviceId??"ECS",sha256:e?.sha256??Q.k,urlParser:e?.urlParser??X.D,utf8Decoder:e?.utf8Decoder??ie.a,utf8Encoder:e?.utf8Encoder??se.P}),runtimeConfig_getRuntimeConfig=e=>{(0,N.I)(process.version)
const t=(0,L.I)(e),defaultConfigProvider=()=>t().then(M.l),n=getRuntimeConfig(e);(0,x.I)(process.version)
const i={profile:e?.profile,logger:n.logger}
return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,U.Z)(_.$,i),bodyLengthChecker:e?.bodyLengthChecker??G.n,credentialDefaultProvider:e?.credentialDefaultProvider??O.v6,defaultSocketTimeout:(0,R.E)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,$.pf)({serviceId:n.serviceId,clientVersion:T.rE}),maxAttempts:e?.maxAttempts??(0,U.Z)(w.qs,e),region:e?.region??(0,U.Z)(B.GG,{...B.zH,...i}),requestHandler:W.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,U.Z)({...w.kN,default:async()=>(await defaultConfigProvider()).retryMode||V.L0},e),streamCollector:e?.streamCollector??J.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,U.Z)(H.e$,i),useFipsEndpoint:e?.useFipsEndpoint??(0,U.Z)(z.Ko,i),userAgentAppId:e?.userAgentAppId??(0,U.Z)(P.hV,i)}}
var tu=n(5489),nu=n(2061),ru=n(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let n=e.httpAuthSchemeProvider,i=e.credentials
return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId)
n===-1?t.push(e):t.splice(n,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){i=e},credentials(){return i}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const n=Object.assign((0,tu.R)(e),(0,nu.xA)(e),(0,ru.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(n))
return Object.assign(e,(0,tu.$)(n),(0,nu.uv)(n),(0,ru.j)(n),resolveHttpAuthRuntimeConfig(n))}
class ECSClient extends f.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const n=resolveClientEndpointParameters(t),f=(0,i.D)(n),E=(0,w.$z)(f),k=(0,g.T)(E),C=(0,o.OV)(k),T=(0,y.Co)(C),x=resolveHttpAuthSchemeConfig(T),R=resolveRuntimeExtensions(x,e?.extensions||[])
this.config=R
this.middlewareStack.use((0,b.wq)(this.config))
this.middlewareStack.use((0,a.sM)(this.config))
this.middlewareStack.use((0,S.ey)(this.config))
this.middlewareStack.use((0,v.vK)(this.config))
this.middlewareStack.use((0,o.TC)(this.config))
this.middlewareStack.use((0,c.Y7)(this.config))
this.middlewareStack.use((0,u.n)(this.config))
this.middlewareStack.use((0,l.w)(this.config,{httpAuthSchemeParametersProvider:defaultECSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new d.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,h.l)(this.config))}destroy(){super.destroy()}}const iu=(0,n(5747).k)({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonEC2ContainerServiceV20141113","ECSClient",y.rD),su={},_mw0=(e,t,n,i)=>[]
class DescribeServicesCommand extends(iu(su,_mw0,"DescribeServices",qc)){}class UpdateServiceCommand extends(iu(su,_mw0,"UpdateService",eu)){}class ListClustersCommand extends(iu(su,_mw0,"ListClusters",Vc)){}class ListServicesCommand extends(iu(su,_mw0,"ListServices",Wc)){}class ListServiceDeploymentsCommand extends(iu(su,_mw0,"ListServiceDeployments",Gc)){}class DescribeServiceDeploymentsCommand extends(iu(su,_mw0,"DescribeServiceDeployments",Uc)){}class DescribeServiceRevisionsCommand extends(iu(su,_mw0,"DescribeServiceRevisions",Bc)){}class StopServiceDeploymentCommand extends(iu(su,_mw0,"StopServiceDeployment",Zc)){}class ContinueServiceDeploymentCommand extends(iu(su,_mw0,"ContinueServiceDeployment",jc)){}class DescribeTaskDefinitionCommand extends(iu(su,_mw0,"DescribeTaskDefinition",Hc)){}class RegisterTaskDefinitionCommand extends(iu(su,_mw0,"RegisterTaskDefinition",Yc)){}class DeregisterTaskDefinitionCommand extends(iu(su,_mw0,"DeregisterTaskDefinition",Fc)){}class ListTaskDefinitionsCommand extends(iu(su,_mw0,"ListTaskDefinitions",Jc)){}class RunTaskCommand extends(iu(su,_mw0,"RunTask",Qc)){}class ListTasksCommand extends(iu(su,_mw0,"ListTasks",Kc)){}class DescribeTasksCommand extends(iu(su,_mw0,"DescribeTasks",zc)){}class StopTaskCommand extends(iu(su,_mw0,"StopTask",Xc)){}var ou=n(9973),au=n(9824)
async function tellKnownErrors({deed:e,known:t},n){try{return await n()}catch(n){const i=n instanceof Error&&Object.hasOwn(t,n.name)?t[n.name]:void 0
if(i===void 0||!(n instanceof Error))throw(0,au.ie)(n,e)
throw new ou.lZ({...i,message:`AWS refused ${e.permission} on ${e.resource}: ${n.name}: ${n.message}`,cause:n})}}function present(e,t,n){if(e===void 0)throw incomplete(t,`"${n}"`)
return e}function incomplete({permission:e,resource:t},n){return new ou.lZ({code:"aws-answer-incomplete",message:`AWS answered ${e} on ${t} without ${n}, so what it made of the call is not known.`,fix:"Look at what was to be changed in the console, and at what stands between the runner and AWS (proxy, AWS_ENDPOINT_URL); then run the job again: it goes on where AWS is."})}const cu=require("node:stream/consumers")
var uu=n(7075)
const lu={step:"build",priority:"high",name:"slipwayRawRequest"},du={step:"deserialize",priority:"low",name:"slipwayRawResponse"}
async function takeRawBody(e){if(!(isObject(e)&&e.body instanceof uu.Readable))return""
const t=await(0,cu.buffer)(e.body)
e.body=new Uint8Array(t)
return t.toString("utf8")}function rawRequest(e){return t=>n=>{isObject(n.request)&&(n.request.body=JSON.stringify(e))
return t(n)}}function rawAnswer(e){return t=>async n=>{const i=await t(n)
e(await takeRawBody(i.response))
return i}}function takenAnswer(e){return t=>async n=>{const i=await t(n),{response:o}=i
if(!(isObject(o)&&o.statusCode===200&&o.body instanceof uu.Readable))return i
const a=(await(0,cu.buffer)(o.body)).toString("utf8"),c=readObject(a)
c!==void 0&&e(c)
o.body=(new TextEncoder).encode(c===void 0?a:"{}")
return i}}function readObject(e){try{const t=JSON.parse(e)
return isObject(t)?t:void 0}catch(e){if(e instanceof SyntaxError)return
throw e}}function isObject(e){return typeof e=="object"&&e!==null}var pu=n(7486)
async function mapConcurrently({items:e,atOnce:t},n){const i=[],o=[],a=e.entries()
await Promise.all(Array.from({length:Math.min(t,e.length)},async()=>{for(const[e,t]of a){if(o.length>0)return
try{i[e]=await n(t)}catch(e){o.push(e)}}}))
if(o.length>0)throw o[0]
return i}const hu={ClusterNotFoundException:{code:"cluster-not-found",fix:"Set the input `cluster` to the name or ARN of a cluster of this account and region."},ServiceNotFoundException:{code:"service-not-found",fix:"Set the name of a service of this cluster, as `aws ecs list-services` shows it."},ServiceNotActiveException:{code:"service-not-active",fix:"Create the service again, or name another one: an inactive service takes no deployment."},ServiceDeploymentNotFoundException:{code:"service-deployment-not-found",fix:"Nothing to do: the service deployment is over."},ConflictException:{code:"service-deployment-conflict",fix:"Look at the service in the console: its deployment has changed state meanwhile. Then run the job again."}}
var fu=n(4214)
const mu=fu.lqM(fu.YOg(fu.FsL(fu.Ikc({key:fu.YjP(),value:fu.lqM(fu.YjP(),"")}),fu.tBZ())),[]),gu=fu._H3({name:fu.YjP(),image:fu.YjP(),essential:fu.yqP(fu.zMY()),environment:fu.yqP(fu.YOg(fu._H3({name:fu.YjP(),value:fu.lqM(fu.YjP(),"")}))),secrets:fu.yqP(fu.YOg(fu._H3({name:fu.YjP(),valueFrom:fu.YjP()}))),logConfiguration:fu.yqP(fu._H3({logDriver:fu.YjP(),options:fu.yqP(fu.g1P(fu.YjP(),fu.YjP()))}))}),yu=fu.Ikc({taskDefinition:fu._H3({taskDefinitionArn:fu.YjP(),family:fu.YjP(),revision:fu.aig(),status:fu.YjP(),containerDefinitions:fu.YOg(gu),networkMode:fu.yqP(fu.YjP()),executionRoleArn:fu.yqP(fu.YjP()),taskRoleArn:fu.yqP(fu.YjP())}),tags:mu})
function parseDescribedTaskDefinition(e,t){const{success:n,output:i}=fu.xLC(yu,JSON.parse(e))
if(!n)throw incomplete(t,"a task definition")
return i}function toMs(e){return typeof e=="number"?Math.round(e*1e3):e?.getTime()}function toService(e,t=0){return{serviceArn:e.serviceArn??"",serviceName:e.serviceName??"",clusterArn:e.clusterArn??"",status:e.status??"",taskDefinition:e.taskDefinition??"",desiredCount:e.desiredCount??0,runningCount:e.runningCount??0,pendingCount:e.pendingCount??0,launchType:e.launchType,capacityProviderStrategy:(e.capacityProviderStrategy??[]).map(toCapacityProvider),platformVersion:e.platformVersion,networkConfiguration:toNetwork(e.networkConfiguration),loadBalancers:(e.loadBalancers??[]).map(toLoadBalancer),deployments:(e.deployments??[]).map(toDeployment),taskSetDefinitions:(e.taskSets??[]).flatMap(({taskDefinition:e})=>e??[]),taskSets:(e.taskSets??[]).map(toTaskSet),deploymentConfiguration:toDeploymentConfiguration(e.deploymentConfiguration),deploymentController:e.deploymentController?.type??"ECS",schedulingStrategy:e.schedulingStrategy??"REPLICA",events:toEvents(e.events??[],t),currentServiceDeployment:e.currentServiceDeployment,currentServiceRevisions:e.currentServiceRevisions?.flatMap(({arn:e})=>e??[]),healthCheckGracePeriodSeconds:e.healthCheckGracePeriodSeconds,enableECSManagedTags:e.enableECSManagedTags??!1,propagateTags:e.propagateTags,tags:toTags(e.tags)}}function toEvents(e,t){return e.filter(({createdAt:e},n)=>n===0||(toMs(e)??0)>=t).map(({id:e,createdAt:t,message:n})=>({id:e??"",createdAtMs:toMs(t)??0,message:n??""}))}function toCapacityProvider(e){return{...e,capacityProvider:e.capacityProvider??""}}function toLoadBalancer({advancedConfiguration:e,...t}){return{...t,alternateTargetGroupArn:e?.alternateTargetGroupArn}}function toTaskSet(e){return{id:e.id??"",status:e.status??"",taskDefinition:e.taskDefinition??"",externalId:e.externalId,launchType:e.launchType,capacityProviderStrategy:(e.capacityProviderStrategy??[]).map(toCapacityProvider),platformVersion:e.platformVersion,networkConfiguration:toNetwork(e.networkConfiguration)}}function toNetwork(e){const t=e?.awsvpcConfiguration
if(t!==void 0)return{awsvpcConfiguration:{subnets:t.subnets??[],securityGroups:t.securityGroups??[],assignPublicIp:t.assignPublicIp}}}function toDeployment(e){return{id:e.id??"",status:e.status??"",taskDefinition:e.taskDefinition??"",desiredCount:e.desiredCount??0,pendingCount:e.pendingCount??0,runningCount:e.runningCount??0,failedTasks:e.failedTasks??0,createdAtMs:toMs(e.createdAt)??0,updatedAtMs:toMs(e.updatedAt)??0,launchType:e.launchType,platformVersion:e.platformVersion,rolloutState:e.rolloutState,rolloutStateReason:e.rolloutStateReason}}function toDeploymentConfiguration(e){if(e===void 0)return
const{deploymentCircuitBreaker:t,alarms:n}=e
return{...e,maximumPercent:e.maximumPercent,minimumHealthyPercent:e.minimumHealthyPercent,strategy:e.strategy,deploymentCircuitBreaker:t&&{enable:t.enable??!1,rollback:t.rollback??!1},alarms:n&&{alarmNames:n.alarmNames??[],enable:n.enable??!1,rollback:n.rollback??!1},bakeTimeInMinutes:e.bakeTimeInMinutes,lifecycleHooks:e.lifecycleHooks?.map(({targetType:e,lifecycleStages:t})=>({targetType:e??"AWS_LAMBDA",lifecycleStages:t??[]})),earlySuccessCriteria:e.earlySuccessCriteria&&{enable:e.earlySuccessCriteria.enable??!1}}}function toServiceDeployment(e){const{rollback:t,alarms:n}=e
return{serviceDeploymentArn:e.serviceDeploymentArn??"",serviceArn:e.serviceArn??"",status:e.status??"PENDING",statusReason:e.statusReason,createdAtMs:toMs(e.createdAt)??0,startedAtMs:toMs(e.startedAt),finishedAtMs:toMs(e.finishedAt),stoppedAtMs:toMs(e.stoppedAt),sourceServiceRevisions:(e.sourceServiceRevisions??[]).map(toRevisionSummary),targetServiceRevision:e.targetServiceRevision&&toRevisionSummary(e.targetServiceRevision),lifecycleStage:e.lifecycleStage,lifecycleHookDetails:(e.lifecycleHookDetails??[]).map(toHookDetail),rollback:t&&{reason:t.reason,startedAtMs:toMs(t.startedAt),serviceRevisionArn:t.serviceRevisionArn},deploymentCircuitBreaker:e.deploymentCircuitBreaker,alarms:n&&{status:n.status,alarmNames:n.alarmNames??[],triggeredAlarmNames:n.triggeredAlarmNames??[]}}}function toHookDetail(e){return{hookId:e.hookId??"",targetType:e.targetType??"AWS_LAMBDA",targetArn:e.targetArn,status:e.status??"",expiresAtMs:toMs(e.expiresAt),timeoutAction:e.timeoutAction}}function toRevisionSummary(e){return{arn:e.arn??"",requestedTaskCount:e.requestedTaskCount??0,runningTaskCount:e.runningTaskCount??0,pendingTaskCount:e.pendingTaskCount??0,requestedTestTrafficWeight:e.requestedTestTrafficWeight,requestedProductionTrafficWeight:e.requestedProductionTrafficWeight}}function toServiceDeploymentBrief(e){return{serviceDeploymentArn:e.serviceDeploymentArn??"",serviceArn:e.serviceArn??"",status:e.status??"PENDING",statusReason:e.statusReason,createdAtMs:toMs(e.createdAt)??0,startedAtMs:toMs(e.startedAt),finishedAtMs:toMs(e.finishedAt),targetServiceRevisionArn:e.targetServiceRevisionArn}}function toServiceRevision(e){return{serviceRevisionArn:e.serviceRevisionArn??"",serviceArn:e.serviceArn??"",taskDefinition:e.taskDefinition??"",containerImages:(e.containerImages??[]).map(({containerName:e,image:t,imageDigest:n})=>({containerName:e??"",image:t,imageDigest:n}))}}function toTask(e){return{taskArn:e.taskArn??"",taskDefinitionArn:e.taskDefinitionArn??"",clusterArn:e.clusterArn??"",startedBy:e.startedBy,group:e.group,lastStatus:e.lastStatus??"",desiredStatus:e.desiredStatus??"",healthStatus:e.healthStatus,launchType:e.launchType,availabilityZone:e.availabilityZone,cpu:e.cpu,memory:e.memory,createdAtMs:toMs(e.createdAt),pullStartedAtMs:toMs(e.pullStartedAt),pullStoppedAtMs:toMs(e.pullStoppedAt),startedAtMs:toMs(e.startedAt),stoppingAtMs:toMs(e.stoppingAt),stoppedAtMs:toMs(e.stoppedAt),stopCode:e.stopCode,stoppedReason:e.stoppedReason,containers:(e.containers??[]).map(e=>({name:e.name??"",image:e.image,imageDigest:e.imageDigest,lastStatus:e.lastStatus,exitCode:e.exitCode,reason:e.reason,healthStatus:e.healthStatus})),tags:toTags(e.tags)}}function toTags(e){return(e??[]).map(({key:e,value:t})=>({key:e??"",value:t??""}))}const vu={services:10,serviceDeployments:20,serviceRevisions:20,tasks:100},wu=10
function createEcsApi(e){const t=new ECSClient(e)
return{...serviceCalls(t),...serviceDeploymentCalls(t),...taskDefinitionCalls(t),...taskCalls(t)}}function serviceCalls(e){return{async describeServices({cluster:t,services:n,includeTags:i=!1,eventsFromMs:o}){const a={permission:"ecs:DescribeServices",resource:`service/${t}/${n.join(",")}`},c=i?{include:["TAGS"]}:{},u=await inBatches(n,vu.services,async n=>{const i=new DescribeServicesCommand({cluster:t,services:n,...c})
let u={}
i.middlewareStack.add(takenAnswer(e=>{u=e}),du)
await told(a,()=>e.send(i))
return{services:present(u.services,a,"services").map(e=>toService(e,o)),failures:u.failures??[]}})
return{services:u.flatMap(({services:e})=>e),failures:u.flatMap(({failures:e})=>e)}},async updateService(t){const n={permission:"ecs:UpdateService",resource:`service/${t.cluster}/${t.service}`},i=new UpdateServiceCommand({cluster:t.cluster,service:t.service})
i.middlewareStack.add(rawRequest({...t}),lu)
let o={}
i.middlewareStack.add(takenAnswer(e=>{o=e}),du)
await told(n,()=>e.send(i))
return toService(present(o.service,n,"service"))},async listClusters(){const t={permission:"ecs:ListClusters",resource:"*"}
return(await allPages(n=>told(t,()=>e.send(new ListClustersCommand({nextToken:n}))))).flatMap(e=>e.clusterArns??[])},async listServices({cluster:t}){const n={permission:"ecs:ListServices",resource:`cluster/${t}`}
return(await allPages(i=>told(n,()=>e.send(new ListServicesCommand({cluster:t,maxResults:100,nextToken:i}))))).flatMap(e=>e.serviceArns??[])}}}function serviceDeploymentCalls(e){return{async listServiceDeployments({cluster:t,service:n,createdAfterMs:i,statuses:o,limit:a}){const c={permission:"ecs:ListServiceDeployments",resource:`service/${t}/${n}`},u=a===void 0?allPages:firstPage
return(await u(u=>told(c,()=>e.send(new ListServiceDeploymentsCommand({cluster:t,service:n,nextToken:u,...a===void 0?{}:{maxResults:a},...i===void 0?{}:{createdAt:{after:(0,pu.Wt)(i)}},...o===void 0?{}:{status:[...o]}}))))).flatMap(e=>(e.serviceDeployments??[]).map(toServiceDeploymentBrief))},async describeServiceDeployments({serviceDeploymentArns:t}){const n={permission:"ecs:DescribeServiceDeployments",resource:t[0]??"*"},i=await inBatches(t,vu.serviceDeployments,async t=>{const i=new DescribeServiceDeploymentsCommand({serviceDeploymentArns:t}),o=await told(n,()=>e.send(i))
return{found:(o.serviceDeployments??[]).map(toServiceDeployment),failures:o.failures??[]}})
return{serviceDeployments:i.flatMap(({found:e})=>e),failures:i.flatMap(({failures:e})=>e)}},async describeServiceRevisions({serviceRevisionArns:t}){const n={permission:"ecs:DescribeServiceRevisions",resource:t[0]??"*"},i=await inBatches(t,vu.serviceRevisions,async t=>{const i=new DescribeServiceRevisionsCommand({serviceRevisionArns:t}),o=await told(n,()=>e.send(i))
return{found:(o.serviceRevisions??[]).map(toServiceRevision),failures:o.failures??[]}})
return{serviceRevisions:i.flatMap(({found:e})=>e),failures:i.flatMap(({failures:e})=>e)}},async stopServiceDeployment({serviceDeploymentArn:t,stopType:n}){const i={permission:"ecs:StopServiceDeployment",resource:t}
await told(i,()=>e.send(new StopServiceDeploymentCommand({serviceDeploymentArn:t,stopType:n})))
return{serviceDeploymentArn:t}},async continueServiceDeployment({serviceDeploymentArn:t,hookId:n,action:i}){const o={permission:"ecs:ContinueServiceDeployment",resource:t}
await told(o,()=>e.send(new ContinueServiceDeploymentCommand({serviceDeploymentArn:t,hookId:n,action:i})))
return{serviceDeploymentArn:t}}}}function taskDefinitionCalls(e){return{async describeTaskDefinition({taskDefinition:t,includeTags:n=!1}){const i={permission:"ecs:DescribeTaskDefinition",resource:t},o=new DescribeTaskDefinitionCommand({taskDefinition:t,...n?{include:["TAGS"]}:{}})
let a=""
o.middlewareStack.add(rawAnswer(e=>{a=e}),du)
await told(i,()=>e.send(o))
return parseDescribedTaskDefinition(a,i)},async registerTaskDefinition(t){const n={permission:"ecs:RegisterTaskDefinition",resource:`task-definition/${t.family}`},i=new RegisterTaskDefinitionCommand({family:t.family,containerDefinitions:[]})
let o=""
i.middlewareStack.add(rawRequest(t),lu)
i.middlewareStack.add(rawAnswer(e=>{o=e}),du)
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
return o.slice(0,t)},async describeTasks({cluster:t,tasks:n,includeTags:i=!1}){const o={permission:"ecs:DescribeTasks",resource:n[0]??"*"},a=i?{include:["TAGS"]}:{},c=await inBatches(n,vu.tasks,async n=>{const i=new DescribeTasksCommand({cluster:t,tasks:n,...a}),c=await told(o,()=>e.send(i))
return{found:(c.tasks??[]).map(toTask),failures:c.failures??[]}})
return{tasks:c.flatMap(({found:e})=>e),failures:c.flatMap(({failures:e})=>e)}},async stopTask({cluster:t,task:n,reason:i}){const o={permission:"ecs:StopTask",resource:n}
return toTask(present((await told(o,()=>e.send(new StopTaskCommand({cluster:t,task:n,reason:i})))).task,o,"task"))}}}function runTaskRequest(e){const{networkConfiguration:t,capacityProviderStrategy:n,overrides:i,tags:o,...a}=e,c=t?.awsvpcConfiguration
return{...a,count:1,...n===void 0?{}:{capacityProviderStrategy:[...n]},...o===void 0?{}:{tags:[...o]},...c===void 0?{}:{networkConfiguration:{awsvpcConfiguration:{...c,subnets:[...c.subnets],securityGroups:[...c.securityGroups]}}},...i===void 0?{}:{overrides:{...i,containerOverrides:i.containerOverrides?.map(containerOverride)}}}}function containerOverride(e){const{command:t,environment:n,...i}=e
return{...i,...t===void 0?{}:{command:[...t]},...n===void 0?{}:{environment:[...n]}}}function told(e,t){return tellKnownErrors({deed:e,known:hu},t)}async function inBatches(e,t,n){const i=[]
for(let n=0;n<e.length;n+=t)i.push(e.slice(n,n+t))
return mapConcurrently({items:i,atOnce:wu},n)}async function allPages(e){const t=[]
let n
do{const i=await e(n)
t.push(i)
n=i.nextToken}while(n!==void 0)
return t}async function firstPage(e){return[await e(void 0)]}}),212:((e,t,n)=>{n.d(t,{i:()=>followOneOffTask,s:()=>exitOf})
var i=n(9973),o=n(9970),a=n(9444),c=n(3190),u=n(9206)
const l=new Set(["PROVISIONING","PENDING"]),d=24e4,h=3e3,f={attempts:20,baseMs:1e3,capMs:1e4,shouldRetry:c.Ev}
async function followOneOffTask(e){const{lines:t,hasRun:n}=e,i=await watch(e).catch(async e=>{await t.end("leave")
throw e}),{task:o,end:a}=i,c=a==="stopped"||a==="yielded",u=await t.end(c&&o!==void 0&&n(o)?"drain":"leave")
return{...i,logFault:u}}async function watch(e){const{startDeadlineMs:t,endDeadlineMs:n,yields:o,onTimeout:a,isDone:c,subject:u}=e,d={last:void 0,mustYield:!1}
try{const i=await watchUntil(e,d,{deadlineMs:t,until:async e=>{l.has(e.lastStatus)&&(d.mustYield=await(o?.asks(e))??!1)
return d.mustYield||!l.has(e.lastStatus)}})
if(d.mustYield)return{...await stopAndWait(e,o?.why??""),end:"yielded",endedFor:void 0}
if(i.end==="timed-out"){const i=t<n?`start-timeout of the ${u}`:`timeout of the ${u}`
return{...await stopAndWait(e,i),endedFor:"timeout"}}const h=await watchUntil(e,d,{deadlineMs:n,until:c})
return h.end!=="timed-out"?{task:h.task,end:"stopped",endedFor:void 0}:a==="keep-running"?{task:h.task,end:"left",endedFor:"timeout"}:{...await stopAndWait(e,`timeout of the ${u}`),endedFor:"timeout"}}catch(t){if(t instanceof i.cJ)return cancelInTime(e,d.last)
throw t}}function watchUntil(e,t,n){const{log:i}=e
return(0,c.eA)({...pick(e),...n,onChange:e=>{e.lastStatus!==t.last?.lastStatus&&i.progress(`Task ${(0,u.r)(e.taskArn)}: ${e.lastStatus}`)
t.last=e},onTrouble:e=>i.progress(`ECS could not be asked, trying again: ${e.message}`)})}function cancelInTime(e,t){const{clock:n,signal:a,taskArn:c,subject:u}=e,l=cancel(e,t)
return a===void 0?l:(0,o.p)({work:l,otherwise:()=>{throw new i.lZ({code:"cancelled",message:`The run was cancelled, and ECS did not answer in time: whether the ${u} in task ${c} is stopped is not known here.`,fix:"Look at that task in the cluster, and stop it if it must not go on."})},graceMs:h,signal:a,clock:n})}async function cancel(e,t){const{ecs:n,cluster:i,taskArn:o,onCancel:a,onLeft:c,log:u}=e,{tasks:d}=await n.describeTasks({cluster:i,tasks:[o]}),h=d[0]??t,f=h!==void 0&&!l.has(h.lastStatus)
if(h?.lastStatus==="STOPPED")return{task:h,end:"stopped",endedFor:void 0}
if(f&&a==="finish"){c?.()
return{task:h,end:"left",endedFor:"cancelled"}}u.progress("Cancelled: the task is stopped.")
return{task:await n.stopTask({cluster:i,task:o,reason:"Slipway: the run was cancelled"}),end:"stopping",endedFor:"cancelled"}}async function stopAndWait(e,t){const{ecs:n,clock:i,log:o,cluster:u,taskArn:l}=e
o.progress(`The task is stopped: ${t}.`)
await(0,a.L)({...pick(e),...f},()=>n.stopTask({cluster:u,task:l,reason:`Slipway: ${t}`}))
const{task:h,end:g}=await(0,c.eA)({...pick(e),deadlineMs:i.now()+d})
return{task:h,end:g==="timed-out"?"stopping":"stopped"}}function pick({ecs:e,clock:t,cluster:n,taskArn:i,signal:o}){return{ecs:e,clock:t,cluster:n,taskArn:i,...o===void 0?{}:{signal:o}}}function exitOf(e,t){return e?.containers.find(({name:e})=>e===t)?.exitCode}}),9656:((e,t,n)=>{n.d(t,{AT:()=>resolveImage,g4:()=>c,mN:()=>registryOfArn,zZ:()=>parseImage})
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
throw new o.lZ({code:"image-unknown",message:`The image "${e}" is not in the input \`images\`, and is not a full URI.`,fix:a.length===0?"Hand the output `images` of build-push to the input `images`, or set the image's full URI.":`Name one of: ${a.join(", ")}; or set the image's full URI.`})}function builtImageUri(e,{repository:t,digest:n="",tag:i="latest"}){return n===""?`${e}/${t}:${i}`:imageUri({registry:e,repository:t,digest:n})}}),3190:((e,t,n)=>{n.d(t,{Ev:()=>i.E,OB:()=>planOneOffTask,Uo:()=>runOneOffTask,eA:()=>watchOneOffTask})
var i=n(984),o=n(9973),a=n(9206)
function planOneOffTask(e){const{service:t,taskDefinition:n,overrides:i,clientToken:o,startedBy:a,tags:c=[]}=e,u=launchOf(t),l=u.networkConfiguration?.awsvpcConfiguration,{subnets:d=l?.subnets??[],securityGroups:h=l?.securityGroups??[]}=e.network??{},f=e.network?.assignPublicIp??l?.assignPublicIp
return{cluster:t.clusterArn,taskDefinition:n,clientToken:o,startedBy:a,...placement(u),...d.length===0?{}:{networkConfiguration:{awsvpcConfiguration:{subnets:d,securityGroups:h,...f===void 0?{}:{assignPublicIp:f}}}},...i===void 0?{}:{overrides:i},...t.enableECSManagedTags?{enableECSManagedTags:!0}:{},...c.length===0?{}:{tags:c}}}function launchOf(e){const t=e.taskSets?.find(({status:e})=>e==="PRIMARY"),n=e.capacityProviderStrategy.length>0||e.launchType!==void 0,{capacityProviderStrategy:i=[],launchType:o}=(n?e:t)??{}
return{launchType:o,capacityProviderStrategy:i,platformVersion:e.platformVersion??t?.platformVersion,networkConfiguration:e.networkConfiguration??t?.networkConfiguration}}function placement({capacityProviderStrategy:e,launchType:t,platformVersion:n}){const i=n===void 0?{}:{platformVersion:n},o=e.filter(({capacityProvider:e})=>e!=="FARGATE_SPOT")
if(o.length>0)return{capacityProviderStrategy:o,...i}
const a=e.length>0?"FARGATE":t
return a===void 0?i:{launchType:a,...i}}async function runOneOffTask(e,t){const{tasks:n,failures:i}=await e.runTask(t),[c]=n
if(c!==void 0)return c
const u=i.map(failureText).join("; ")
throw new o.lZ({code:"task-not-placed",message:`ECS started no task of ${t.taskDefinition} in ${t.cluster}: ${u===""?"no reason given":u}.`,fix:(0,a.h)(u)?.fix??"Correct what ECS names as the reason, then run the job again."})}function failureText({arn:e,reason:t,detail:n}){return[t,n,e].filter(e=>e!==void 0&&e!=="").join(" ")}const c=1e3,u=2500,l=3e4
async function watchOneOffTask(e){const{clock:t,deadlineMs:n,onChange:i,until:o,signal:a}=e,d=t.now()
let h,f=c
for(;;){const g=t.now()>=n,y=await describeOne(e,h===void 0&&t.now()-d<l)
if(y!==void 0&&y.lastStatus!==h?.lastStatus){i?.(y)
f=c}h=y??h
if(h?.lastStatus==="STOPPED")return{end:"stopped",task:h}
if(y!==void 0&&await(o?.(y))===!0)return{end:"reached",task:y}
if(g)return{end:"timed-out",task:h}
await t.sleep(Math.min(f,Math.max(0,n-t.now())),a)
f=Math.min(u,f*1.3)}}async function describeOne({ecs:e,cluster:t,taskArn:n,onTrouble:a},c){try{const{tasks:i}=await e.describeTasks({cluster:t,tasks:[n]}),[o]=i
if(o!==void 0||c)return o}catch(e){if(!(0,i.E)(e))throw e
a?.(e)
return}throw new o.lZ({code:"task-vanished",message:`ECS does not know the task ${n} (any more).`,fix:"Look for the task in the console among the stopped tasks of the cluster: ECS keeps them for an hour."})}}),9206:((e,t,n)=>{n.d(t,{Mv:()=>classifyTaskFailure,h:()=>causeOfReason,r:()=>taskIdOfArn})
const i=[{pattern:/toomanyrequests|rate exceeded|pull rate limit/i,class:"capacity",code:"pull-rate-limit",meaning:"The registry refuses more pulls for now.",fix:"Pull through an ECR pull-through cache, or with credentials of the registry."},{pattern:/CannotPull.*(?:descriptor matching platform|no match(?:ing manifest)? for (?:platform|linux))/is,class:"deterministic",code:"image-wrong-platform",meaning:"The image was not built for the task's CPU architecture.",fix:"Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64), or change the task definition."},{pattern:/CannotPull.*(?:i\/o timeout|dial tcp|connection refused|context deadline|request canceled|no such host|TLS handshake)/is,class:"deterministic",code:"registry-unreachable",meaning:"The task cannot reach the image registry.",fix:"Give the task's subnets a way out (NAT gateway, or VPC endpoints ecr.api, ecr.dkr and S3), or set assignPublicIp ENABLED in public subnets; allow TCP 443 out in the security group."},{pattern:/CannotPull.*(?:denied|forbidden|403|no basic auth|unauthorized|not authorized|authorization)/is,class:"deterministic",code:"image-pull-denied",meaning:"The registry does not give the image to this task.",fix:"Allow ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the execution role, and the account in the repository policy."},{pattern:/CannotPull.*(?:not found|manifest unknown|does not exist|name unknown)/is,class:"deterministic",code:"image-not-found",meaning:"The image is not in the registry.",fix:"Push the image first and deploy the digest that build-push gave; look for a wrong region, account or repository, and for a lifecycle policy that expired it."},{pattern:/CannotPull/i,class:"deterministic",code:"image-not-pulled",meaning:"The image could not be pulled.",fix:"Read the reason that ECS gives; pull the same image by its digest from the same subnets to see more."},{pattern:/(?:pull secrets|ssm|secrets?manager|secret).*(?:AccessDenied|not authorized)/is,class:"deterministic",code:"secret-access-denied",meaning:"The execution role may not read a secret of the task definition.",fix:"Allow secretsmanager:GetSecretValue (or ssm:GetParameters, and kms:Decrypt for a key of yours) on that secret to the execution role."},{pattern:/(?:invalid ssm parameters|ResourceNotFoundException.*secret|secret.*(?:ResourceNotFoundException|can.t find the specified secret|did not contain json key))/is,class:"deterministic",code:"secret-not-found",meaning:"A secret or parameter of the task definition does not exist.",fix:"Create it, or correct its `valueFrom`: name, region, account, JSON key."},{pattern:/pull secrets|secrets? from ssm|secretsmanager/i,class:"deterministic",code:"secrets-unreachable",meaning:"The task cannot get its secrets or the registry's credentials.",fix:"Give the task's subnets a way to Secrets Manager, SSM and ECR (NAT gateway or VPC endpoints); allow TCP 443 out in the security group."},{pattern:/log group does not exist|failed to (?:validate logger args|create (?:cloudwatch )?log (?:group|stream)|initialize logging driver)/i,class:"deterministic",code:"log-group-missing",meaning:"The container's log group cannot be written to.",fix:"Create the log group of `awslogs-group`, or set `awslogs-create-group` to true and allow logs:CreateLogGroup, logs:CreateLogStream and logs:PutLogEvents to the execution role."},{pattern:/EFS|failed to mount|mount\.nfs|volume/i,class:"deterministic",code:"volume-not-mounted",meaning:"A volume of the task cannot be mounted.",fix:"Check the file system, its mount targets in the subnets, its access point, and TCP 2049 in the security groups."},{pattern:/exec format error/i,class:"deterministic",code:"exec-format",meaning:"The program was built for another CPU architecture than the task's.",fix:"Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64)."},{pattern:/executable file not found|no such file or directory|exec: .*permission denied|CannotCreateContainer|CannotStartContainer/i,class:"deterministic",code:"container-not-started",meaning:"The container could not be started.",fix:"Check `command` and `entryPoint` of the container against the files in the image, and that the program may be executed."},{pattern:/OutOfMemory|OOMKilled/i,class:"crash",code:"out-of-memory",meaning:"The container was killed because it used more memory than it has.",fix:"Raise `memory` of the container or the task, or make the program use less."},{pattern:/failed ELB health checks|is unhealthy in \(?target-group/i,class:"health",code:"target-unhealthy",meaning:"The load balancer's health check failed.",fix:"Look at what the health check path answers in the log of the container; raise `healthCheckGracePeriodSeconds` of the service when the program needs longer to start; allow the load balancer in the security group."},{pattern:/failed container health checks/i,class:"health",code:"container-unhealthy",meaning:"The container's own health check failed.",fix:"Run the `healthCheck.command` of the container in its image; raise `startPeriod` when the program needs longer to start."},{pattern:/Capacity is unavailable|RESOURCE:|insufficient|unable to place|no container instances?|AGENT|InsufficientFreeAddresses|limit on the number of|no container instance met|network interface provisioning/i,class:"capacity",code:"no-capacity",meaning:"ECS found no room for the task.",fix:"Wait, add capacity (capacity provider, instances, Fargate quota, free addresses in the subnets), or ask for less CPU and memory."}],o={class:"deterministic",code:"task-not-started",meaning:"The task could not be started.",fix:"Read the reason that ECS gives; the stopped task's page in the console may say more for an hour."},a={ServiceSchedulerInitiated:"The service scheduler stopped the task.",SpotInterruption:"Fargate Spot or an EC2 Spot instance was taken back.",TerminationNotice:"The instance of the task was terminated.",InfrastructureHealth:"The infrastructure under the task failed.",UserInitiated:"Somebody stopped the task."}
function causeOfReason(e){const t=i.find(({pattern:t})=>t.test(e))
return t===void 0?void 0:{class:t.class,code:t.code,meaning:t.meaning,fix:t.fix}}function classifyTaskFailure(e){if(e.stopCode===void 0&&e.stoppedReason===void 0)return
const t=failedContainer(e.containers),n=[e.stoppedReason,t?.reason].filter(e=>e!==void 0&&e!=="").join("; ")
return{...causeOf({task:e,container:t,reason:n}),taskArn:e.taskArn,stopCode:e.stopCode,reason:n===""?e.stopCode??"no reason given":n,container:t?.name,exitCode:t?.exitCode}}function causeOf({task:e,container:t,reason:n}){const{stopCode:i=""}=e,c=causeOfReason(n)
if(c?.class==="health")return c
const u=a[i]
return u!==void 0||/Scaling activity initiated by|availability zone rebalanc/i.test(n)?{class:"not-ours",code:"task-stopped",meaning:u??"The service scheduler stopped the task.",fix:"Nothing to do."}:c!==void 0?c:i==="TaskFailedToStart"?o:crash(t?.exitCode)}function crash(e){const[t,n,i]=c[e??-1]??["container-crashed",e===void 0?"A container ended.":`The program ended with exit code ${e}.`,"Read the last lines of its log; run the same image by its digest with the same environment."]
return{class:"crash",code:t,meaning:n,fix:i}}const c={0:["container-ended","The program ended without an error; a service must keep running.","Start a program that stays in the foreground, or run this one as a task instead of a service."],126:["command-not-executable","The command of the container may not be executed (exit code 126).","Set the execute bit of the program in the image."],127:["command-not-found","The command of the container was not found (exit code 127).","Check `command` and `entryPoint` of the container against the files in the image."],137:["container-killed","The program was killed (exit code 137), mostly for its memory.","Compare its memory with the limit of the container; raise `memory` when it is at the limit."],139:["container-crashed","The program crashed with a segmentation fault (exit code 139).","Read the last lines of its log; look for native libraries of another platform in the image."],143:["container-terminated","The program was ended by SIGTERM (exit code 143).","Look for who sends it: an init process or a supervisor inside the container."]},u=new Set([137,143])
function failedContainer(e){const t=[({reason:e})=>e!==void 0&&e!=="",({exitCode:e})=>e!==void 0&&e!==0&&!u.has(e),({exitCode:e})=>e!==void 0&&u.has(e),({exitCode:e})=>e===0]
for(const n of t){const t=e.find(n)
if(t!==void 0)return t}}function taskIdOfArn(e){return e.slice(e.lastIndexOf("/")+1)}}),9973:((e,t,n)=>{n.d(t,{bD:()=>messageOf,cJ:()=>Cancelled,lZ:()=>ActionError})
class ActionError extends Error{code
fix
places
constructor({code:e,message:t,fix:n,cause:i,places:o}){super(t,i===void 0?void 0:{cause:i})
this.name="ActionError"
this.code=e
this.fix=n
this.places=o??[]}}function messageOf(e){return e instanceof Error?e.message:String(e)}class Cancelled extends Error{constructor(e){super(`The run was cancelled (${e}).`)
this.name="Cancelled"}}}),5284:((e,t,n)=>{n.d(t,{Wr:()=>errorPage,j_:()=>homeUrl,qp:()=>readHome})
function readHome(e){const{GITHUB_ACTION_REPOSITORY:t="",GITHUB_ACTION_REF:n=""}=e
return{repository:t===""?"OWNER/slipway":t,ref:t===""||n===""?"v1":n}}function homeUrl({repository:e}){return`https://github.com/${e}`}function errorPage(e,t){return`${homeUrl(e)}/blob/main/docs/errors.md#${encodeURIComponent(t)}`}}),74:((e,t,n)=>{n.d(t,{AU:()=>fold,DV:()=>codeBlock,FV:()=>escapeMarkdown,HX:()=>cutSummary,aY:()=>code,qN:()=>paragraphs,tp:()=>table})
const i=1048576
function escapeMarkdown(e){return escapeHtml(e).replaceAll(/\s*[\r\n]+\s*/g," ").replaceAll(/[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g,e=>`&#${e.charCodeAt(0)};`)}function code(e){return`<code>${escapeMarkdown(e)}</code>`}function codeBlock(e,t=""){const n=Math.max(2,...[...e.matchAll(/`+/g)].map(([e])=>e.length)),i="`".repeat(n+1)
return`${i}${t}\n${e.replaceAll("\r","")}\n${i}`}function table(e,t){return t.length===0?"":[e,e.map(()=>"---"),...t].map(e=>tableRow(e)).join("\n")}function tableRow(e){return`| ${e.map(e=>e.replaceAll(/[\r\n]+/g,"<br>")).join(" | ")} |`}function fold(e,t){return`<details><summary>${escapeMarkdown(e)}</summary>\n\n${t}\n\n</details>`}function paragraphs(...e){return e.filter(e=>e!==void 0&&e!=="").join("\n\n")}const o=2
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
return t instanceof Error?t:new Error("The wait was aborted.",{cause:t})}function formatInstant(e){return new Date(e).toISOString()}function instantDate(e){return new Date(e)}}),6110:((e,t,n)=>{n.d(t,{E:()=>parseDuration,a:()=>formatDuration})
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
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),4214:((e,t,n)=>{n.d(t,{BpQ:()=>_n,BuJ:()=>j,FsL:()=>sa,Ikc:()=>Ei,L5J:()=>Ji,NpB:()=>Fr,YOg:()=>Kr,YjP:()=>zi,_H3:()=>li,aig:()=>Ti,g1P:()=>ji,hq:()=>Cn,is:()=>Wr,lqM:()=>q,qgA:()=>ea,tBZ:()=>Kn,xLC:()=>da,yGV:()=>Jn,yqP:()=>ei,zMY:()=>Xr})
let i
const o={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
function r(e){return e||i?{lang:e?.lang??i?.lang,message:e?.message,abortEarly:e?.abortEarly??i?.abortEarly,abortPipeEarly:e?.abortPipeEarly??i?.abortPipeEarly}:o}let a,c,u
function s(e){return a?.get(e)}function ee(e){return c?.get(e)}function ne(e,t){return u?.get(e)?.get(t)}function p(e){let t=typeof e
return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function m(e,t,n,i,o){let a=o&&"input"in o?o.input:n.value,c=o?.expected??e.expects??null,u=o?.received??p(a),l={kind:e.kind,type:e.type,input:a,expected:c,received:u,message:`Invalid ${t}: ${c?`Expected ${c} but r`:"R"}eceived ${u}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:i.lang,abortEarly:i.abortEarly,abortPipeEarly:i.abortPipeEarly},d=e.kind==="schema",h=o?.message??e.message??ne(e.reference,l.lang)??(d?ee(l.lang):null)??i.message??s(l.lang)
h!==void 0&&(l.message=typeof h=="function"?h(l):h),d&&(n.typed=!1),n.issues?n.issues.push(l):n.issues=[l]}function D(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function A(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},r())},e}function j(e){if(e.path){let t=""
for(let n of e.path){if(typeof n.key!="string"&&typeof n.key!="number")return null
t+=t?`.${n.key}`:n.key}return t}return null}var l=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}}
function _n(e,t){return{kind:"validation",type:"min_length",reference:_n,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length<this.requirement&&m(this,"length",e,t,{received:`${e.value.length}`}),e}}}function Cn(e){return{kind:"validation",type:"non_empty",reference:Cn,async:!1,expects:"!0",message:e,"~run"(e,t){return e.typed&&e.value.length===0&&m(this,"length",e,t,{received:"0"}),e}}}function Kn(){return{kind:"transformation",type:"readonly",reference:Kn,async:!1,"~run"(e){return e}}}function Jn(e,t){return{kind:"validation",type:"regex",reference:Jn,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,"format",e,t),e}}}const d={abortEarly:!0}
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
return e}})}function Ti(e){return A({kind:"schema",type:"number",reference:Ti,expects:"number",async:!1,message:e,"~run"(e,t){return typeof e.value!="number"||isNaN(e.value)?m(this,"type",e,t):e.typed=!0,e}})}function Ei(e,t){return A({kind:"schema",type:"object",reference:Ei,expects:"Object",async:!1,entries:e,message:t,"~run"(e,t){let n=e.value
if(n&&typeof n=="object")for(let i in e.typed=!0,e.value={},this.entries){let o=this.entries[i]
if(i in n||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in n?n[i]:I(o),c=o["~run"]({value:a},t)
if(c.issues){let o={type:"object",origin:"value",input:n,key:i,value:a}
for(let t of c.issues)t.path?t.path.unshift(o):t.path=[o],e.issues?.push(t)
if(e.issues||(e.issues=c.issues),t.abortEarly){e.typed=!1
break}}c.typed||(e.typed=!1),e.value[i]=c.value}else if(o.fallback!==void 0)e.value[i]=F(o)
else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(m(this,"key",e,t,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:n,key:i,value:n[i]}]}),t.abortEarly))break}else m(this,"type",e,t)
return e}})}function q(e,t){return A({kind:"schema",type:"optional",reference:q,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,default:t,"~run"(e,t){return e.value===void 0&&(this.default!==void 0&&(e.value=I(this,e,t)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,t)}})}function ji(e,t,n){return A({kind:"schema",type:"record",reference:ji,expects:"Object",async:!1,key:e,value:t,message:n,"~run"(e,t){let n=e.value
if(n&&typeof n=="object"){for(let i in e.typed=!0,e.value={},n)if(D(n,i)){let o=n[i],a=this.key["~run"]({value:i},t)
if(a.issues){let c={type:"object",origin:"key",input:n,key:i,value:o}
for(let t of a.issues)t.path=[c],e.issues?.push(t)
if(e.issues||(e.issues=a.issues),t.abortEarly){e.typed=!1
break}}let c=this.value["~run"]({value:o},t)
if(c.issues){let a={type:"object",origin:"value",input:n,key:i,value:o}
for(let t of c.issues)t.path?t.path.unshift(a):t.path=[a],e.issues?.push(t)
if(e.issues||(e.issues=c.issues),t.abortEarly){e.typed=!1
break}}(!a.typed||!c.typed)&&(e.typed=!1),a.typed&&(e.value[a.value]=c.value)}}else m(this,"type",e,t)
return e}})}function zi(e){return A({kind:"schema",type:"string",reference:zi,expects:"string",async:!1,message:e,"~run"(e,t){return typeof e.value=="string"?e.typed=!0:m(this,"type",e,t),e}})}function Ji(){return A({kind:"schema",type:"unknown",reference:Ji,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function ea(e,t,n){let i=e["~run"]({value:t},r(n))
if(i.issues)throw new l(i.issues)
return i.value}function sa(...e){return A({...e[0],pipe:e,"~run"(t,n){for(let i of e)if(i.kind!=="metadata"){if(t.issues&&(i.kind==="schema"||i.kind==="transformation")){t.typed=!1
break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=i["~run"](t,n))}return t}})}function da(e,t,n){let i=e["~run"]({value:t},r(n))
return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}})},t={}
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
var n=__nccwpck_require__(445)
module.exports=n})()

