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
const loggerMiddleware=()=>(e,t)=>async n=>{try{const i=await e(n),{clientName:o,commandName:a,logger:c,dynamoDbDocumentClientOptions:l={}}=t,{overrideInputFilterSensitiveLog:u,overrideOutputFilterSensitiveLog:d}=l,f=u??t.inputFilterSensitiveLog,h=d??t.outputFilterSensitiveLog,{$metadata:g,...y}=i.output
c?.info?.({clientName:o,commandName:a,input:f(n.input),output:h(y),metadata:g})
return i}catch(e){const{clientName:i,commandName:o,logger:a,dynamoDbDocumentClientOptions:c={}}=t,{overrideInputFilterSensitiveLog:l}=c,u=l??t.inputFilterSensitiveLog
a?.error?.({clientName:i,commandName:o,input:u(n.input),error:e,metadata:e.$metadata})
throw e}},i={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=e=>({applyToStack:e=>{e.add(loggerMiddleware(),i)}})}),2713:((e,t,n)=>{n.d(t,{n:()=>getRecursionDetectionPlugin})
const i={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"}
var o=n(1238),a=n(1871)
const c="X-Amzn-Trace-Id",l="traceparent",u="tracestate",d="baggage",recursionDetectionMiddleware=()=>e=>async t=>{const{request:n}=t
if(!a.K.isInstance(n))return e(t)
let i
{const e=Object.keys(n.headers??{}).find(e=>e.toLowerCase()===c.toLowerCase())??c
if(!n.headers.hasOwnProperty(e)){const e=process.env.AWS_LAMBDA_FUNCTION_NAME,t=process.env._X_AMZN_TRACE_ID
i??=await o.A.getInstanceAsync()
const a=i?.getXRayTraceId(),l=a??t,nonEmptyString=e=>typeof e=="string"&&e.length>0
nonEmptyString(e)&&nonEmptyString(l)&&(n.headers[c]=l)}}sanitizeTraceHeaders(n.headers)
if(!n.headers[l]){const e=(i??=await o.A.getInstanceAsync())?.getTraceparent?.()
if(e){n.headers[l]=e
const t=i?.getTracestate?.()
t&&(n.headers[u]=t)
const o=i?.getBaggage?.()
o&&(n.headers[d]=o)}}return e(t)}
function sanitizeTraceHeaders(e){for(const t of Object.keys(e)){const n=t.toLowerCase()
if(t!==n&&(n===l||n===u||n===d)){e[n]=e[t]
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
for(const[n,i]of Object.entries(t.$source??{}))setFeature(e,n,i)}}const l="user-agent",u="x-amz-user-agent",d=/[^!$%&'*+\-.^_`|~\w]/g,f=/[^!$%&'*+\-.^_`|~\w#]/g
function encodeFeatures(e){let t=""
for(const n in e){const i=e[n]
if(!(t.length+i.length+1<=1024))break
t.length?t+=","+i:t+=i}return t}const userAgentMiddleware=e=>(t,n)=>async a=>{const{request:c}=a
if(!i.K.isInstance(c))return t(a)
const{headers:d}=c,f=n?.userAgent?.map(escapeUserAgent)||[],h=(await e.defaultUserAgentProvider()).map(escapeUserAgent)
await checkFeatures(n,e,a)
const g=n
h.push(`m/${encodeFeatures(Object.assign({},n.__smithy_context?.features,g.__aws_sdk_context?.features))}`)
const y=e?.customUserAgent?.map(escapeUserAgent)||[],v=await e.userAgentAppId()
v&&h.push(escapeUserAgent(["app",`${v}`]))
const w=(0,o.vL)(),S=(w?[w]:[]).concat([...h,...f,...y]).join(" "),b=[...h.filter(e=>e.startsWith("aws-sdk-")),...y].join(" ")
if(e.runtime!=="browser"){b&&(d[u]=d[u]?`${d[l]} ${b}`:b)
d[l]=S}else d[u]=S
return t({...a,request:c})},escapeUserAgent=e=>{const t=e[0].split("/").map(e=>e.replace(d,"-")).join("/"),n=e[1]?.replace(f,"-"),i=t.indexOf("/"),o=t.substring(0,i)
let a=t.substring(i+1)
o==="api"&&(a=a.toLowerCase())
return[o,a,n].filter(e=>e&&e.length>0).reduce((e,t,n)=>{switch(n){case 0:return t
case 1:return`${e}/${t}`
default:return`${e}#${t}`}},"")},h={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=e=>({applyToStack:t=>{t.add(userAgentMiddleware(e),h)}})}),5489:((e,t,n)=>{n.d(t,{$:()=>resolveAwsRegionExtensionConfiguration,R:()=>getAwsRegionExtensionConfiguration})
const getAwsRegionExtensionConfiguration=e=>({setRegion(t){e.region=t},region(){return e.region}}),resolveAwsRegionExtensionConfiguration=e=>({region:e.region()})}),727:((e,t,n)=>{n.d(t,{g:()=>setCredentialFeature})
function setCredentialFeature(e,t,n){e.$source||(e.$source={})
e.$source[t]=n
return e}}),1958:((e,t,n)=>{n.d(t,{U:()=>l})
var i=n(7228),o=n(6370),a=n(7298)
const isVirtualHostableS3Bucket=(e,t=!1)=>{if(t){for(const t of e.split("."))if(!isVirtualHostableS3Bucket(t))return!1
return!0}return!(!(0,o.X)(e)||e.length<3||e.length>63||e!==e.toLowerCase()||(0,a.o)(e))}
var c=n(8575)
const l={isVirtualHostableS3Bucket:isVirtualHostableS3Bucket,parseArn:e=>{const t=e.split(":")
if(t.length<6)return null
const[n,i,o,a,c,...l]=t
return n!=="arn"||i===""||o===""||l.join(":")===""?null:{partition:i,service:o,region:a,accountId:c,resourceId:l.map(e=>e.split("/")).flat()}},partition:c.jB}
i.m.aws=l}),8575:((e,t,n)=>{n.d(t,{vL:()=>getUserAgentPrefix,jB:()=>partition})
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
return async a=>{const c=[["aws-sdk-js",t],["ua","2.1"],[`os/${(0,i.platform)()}`,(0,i.release)()],["lang/js"],n],l=isCrtAvailable()
l&&c.push(l)
e&&c.push([`api/${e}`,t])
o.env.AWS_EXECUTION_ENV&&c.push([`exec-env/${o.env.AWS_EXECUTION_ENV}`])
const u=await(a?.userAgentAppId?.())
return u?[...c,[`app/${u}`]]:[...c]}}}),9670:((e,t,n)=>{n.d(t,{hV:()=>i})
const i={environmentVariableSelector:e=>e.AWS_SDK_UA_APP_ID,configFileSelector:e=>e.sdk_ua_app_id??e["sdk-ua-app-id"],default:n(6868).b}}),9752:((e,t,n)=>{n.d(t,{f2:()=>AwsSdkSigV4Signer,pz:()=>validateSigningProperties})
var i=n(1871),o=n(876),a=n(1972),c=n(7291)
const getDateHeader=e=>c.c.isInstance(e)?e.headers?.date??e.headers?.Date:void 0,getAgeHeader=e=>c.c.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,getUpdatedSystemClockOffset=(e,t,n,i)=>{if(i!==void 0)return t
const o=Date.parse(e)
if(Number.isNaN(o))return t
const a=Date.now()
return n!==void 0&&a-n>9e5?t:o-a},throwSigningPropertyError=(e,t)=>{if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`)
return t},hasEventStreamOutput=e=>{const t=e.context,n=t?.[o.V]?.eventStream
return n?.output===!0},validateSigningProperties=async e=>{const t=throwSigningPropertyError("context",e.context),n=throwSigningPropertyError("config",e.config),i=t.endpointV2?.properties?.authSchemes?.[0],o=throwSigningPropertyError("signer",n.signer),a=await o(i),c=e?.signingRegion,l=e?.signingRegionSet,u=e?.signingName
return{config:n,signer:a,signingRegion:c,signingRegionSet:l,signingName:u}}
class AwsSdkSigV4Signer{async sign(e,t,n){if(!i.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const o=await validateSigningProperties(n),{config:c,signer:l}=o
let{signingRegion:u,signingName:d}=o
const f=n.context
if(f?.authSchemes?.length){const[e,t]=f.authSchemes
if(e?.name==="sigv4a"&&t?.name==="sigv4"){u=t?.signingRegion??u
d=t?.signingName??d}}const h=await(c.disableClockSkewCorrection?.())===!0
n._disableClockSkewCorrection=h
const g=h||hasEventStreamOutput(n)
n._skipClockSkewSampling=g
if(!g){n._preRequestSystemClockOffset=c.systemClockOffset
n._requestSentAt=Date.now()}return await l.sign(e,{signingDate:h?new Date:(0,a.C)(c.systemClockOffset),signingRegion:u,signingService:d})}errorHandler(e){return t=>{const n=t
if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const t=n.ServerTime??getDateHeader(n.$response)
if(t){const i=throwSigningPropertyError("config",e.config),o=e._preRequestSystemClockOffset,a=e._requestSentAt,c=getAgeHeader(n.$response),l=getUpdatedSystemClockOffset(t,i.systemClockOffset,a,c)
i.systemClockOffset=l
Math.abs(l)>=24e4&&(l!==o||o!==void 0&&o!==l)&&n.$metadata&&(n.$metadata.clockSkewCorrected=!0)}}throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return
const n=getDateHeader(e)
if(n){const i=throwSigningPropertyError("config",t.config),o=t._requestSentAt,a=getAgeHeader(e)
i.systemClockOffset=getUpdatedSystemClockOffset(n,i.systemClockOffset,o,a)}}}}),8898:((e,t,n)=>{n.d(t,{$:()=>a})
const getArrayForCommaSeparatedString=e=>typeof e=="string"&&e.length>0?e.split(",").map(e=>e.trim()):[],getBearerTokenEnvKey=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,i="AWS_AUTH_SCHEME_PREFERENCE",o="auth_scheme_preference",a={environmentVariableSelector:(e,t)=>t?.signingName&&getBearerTokenEnvKey(t.signingName)in e?["httpBearerAuth"]:i in e?getArrayForCommaSeparatedString(e[i]):void 0,configFileSelector:e=>{if(o in e)return getArrayForCommaSeparatedString(e[o])},default:[]}}),4631:((e,t,n)=>{n.d(t,{ho:()=>h})
var i=n(727),o=n(1944)
const a=(()=>function isIdentityExpired(e){return doesIdentityRequireRefresh(e)&&e.expiration.getTime()-Date.now()<3e5})(),doesIdentityRequireRefresh=e=>e.expiration!==void 0,memoizeIdentityProvider=(e,t,n)=>{if(e===void 0)return
const i=typeof e!="function"?async()=>Promise.resolve(e):e
let o,a,c,l=!1
const coalesceProvider=async e=>{a||(a=i(e))
try{o=await a
c=!0
l=!1}finally{a=void 0}return o}
return t===void 0?async e=>{c&&!e?.forceRefresh||(o=await coalesceProvider(e))
return o}:async e=>{c&&!e?.forceRefresh||(o=await coalesceProvider(e))
if(l)return o
if(!n(o)){l=!0
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
return fn}var l=n(3559),u=n(3348),d=n(3760)
const f={environmentVariableSelector:e=>(0,u.Q)(e,"AWS_DISABLE_CLOCK_SKEW_CORRECTION",d.c.ENV),configFileSelector:e=>(0,u.Q)(e,"disable_clock_skew_correction",d.c.CONFIG),default:!1},h=(e=>t=>{let n,a=t.credentials,l=!!t.credentials
Object.defineProperty(t,"credentials",{set(e){e&&e!==a&&e!==n&&(l=!0)
a=e
const o=normalizeCredentialProvider(t,{credentials:a,credentialDefaultProvider:t.credentialDefaultProvider}),c=bindCallerConfig(t,o)
if(l&&!c.attributed){const e=typeof a=="object"&&a!==null
n=async t=>{const n=await c(t)
return!e||n.$source&&Object.keys(n.$source).length!==0?n:(0,i.g)(n,"CREDENTIALS_CODE","e")}
n.memoized=c.memoized
n.configBound=c.configBound
n.attributed=!0}else n=c},get(){return n},enumerable:!0,configurable:!0})
t.credentials=a
const{signingEscapePath:u=!0,systemClockOffset:d=t.systemClockOffset||0,sha256:f}=t
let h
h=t.signer?(0,o.t)(t.signer):t.regionInfoProvider?()=>(0,o.t)(t.region)().then(async e=>[await t.regionInfoProvider(e,{useFipsEndpoint:await t.useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||{},e]).then(([e,n])=>{const{signingRegion:i,signingService:o}=e
t.signingRegion=t.signingRegion||i||n
t.signingName=t.signingName||o||t.serviceId
const a={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:f,uriEscapePath:u}
return new(t.signerConstructor||c.B)(a)}):async e=>{const n=(e=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await(0,o.t)(t.region)(),properties:{}},e)).signingRegion,i=e.signingName
t.signingRegion=t.signingRegion||n
t.signingName=t.signingName||i||t.serviceId
const a={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:f,uriEscapePath:u}
return new(t.signerConstructor||c.B)(a)}
return Object.assign(t,{systemClockOffset:d,signingEscapePath:u,signer:h,disableClockSkewCorrection:(0,o.t)(t.disableClockSkewCorrection??e)})})((0,l.Z)(f))}),1972:((e,t,n)=>{n.d(t,{C:()=>getSkewCorrectedDate})
const getSkewCorrectedDate=e=>new Date(Date.now()+e)}),8063:((e,t,n)=>{n.d(t,{U:()=>ProtocolLib})
var i=n(3441),o=n(9835),a=n(6627)
class ProtocolLib{queryCompat
errorRegistry
constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,t){const n=t.getMemberSchemas(),i=Object.values(n).find(e=>!!e.getMergedTraits().httpPayload)
if(i){return i.getMergedTraits().mediaType||(i.isStringSchema()?"text/plain":i.isBlobSchema()?"application/octet-stream":e)}if(!t.isUnitSchema()&&Object.values(n).find(e=>{const{httpQuery:t,httpQueryParams:n,httpHeader:i,httpLabel:o,httpPrefixHeaders:a}=e.getMergedTraits()
return!(t||n||i||o||a!==void 0)}))return e}async getErrorSchemaOrThrowBaseException(e,t,n,i,o,a){let c=e
e.includes("#")&&([,c]=e.split("#"))
const l={$metadata:o,$fault:n.statusCode<500?"client":"server"}
if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.")
try{return{errorSchema:a?.(this.errorRegistry,c)??this.errorRegistry.getSchema(e),errorMetadata:l}}catch(e){i.message=i.message??i.Message??"UnknownError"
const t=this.errorRegistry,n=t.getBaseException()
if(n){const e=t.getErrorCtor(n)??Error
throw this.decorateServiceException(Object.assign(new e({name:c}),l),i)}const o=i,a=o?.message??o?.Message??o?.Error?.Message??o?.Error?.message
throw this.decorateServiceException(Object.assign(new Error(a),{name:c},l),i)}}compose(e,t,n){let i=n
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
setSerdeContext(e){this.serdeContext=e}}var o=n(9462),a=n(6627),c=n(5298),l=n(7022),u=n(9565),d=n(8227),f=n(5694)
class UnionSerde{from
to
keys
constructor(e,t){this.from=e
this.to=t
const n=Object.keys(this.from),i=new Set(n)
i.delete("__type")
this.keys=i}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value,t=this.from[e]
this.to.$unknown=[e,t]}}}let h
function detectBufferParsing(){if(h===void 0)try{if(typeof Buffer!="function")h=!1
else{const e=JSON.parse(Buffer.from([123,125]))
h=e!==null&&typeof e=="object"}}catch{h=!1}return h}function jsonReviver(e,t,n){if(n?.source){const e=n.source
if(typeof t=="number")return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?isRepresentable(e,t)?t:new f.D(e,"bigDecimal"):isFractionalBigNumeric(e)?new f.D(e,"bigDecimal"):/[eE]/.test(e)?expandExponentToBigInt(e):BigInt(e)}return t}function isFractionalBigNumeric(e){const t=e.indexOf(".")
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
let c,l
if(a===-1){c=t
l=t.length}else{c=t.slice(0,a)+t.slice(a+1)
l=a}c=c.replace(/0+$/,"")||"0"
const u=l+e
o=c==="0"?"0":u<=0?"0."+"0".repeat(-u)+c:u>=c.length?c+"0".repeat(u-c.length):c.slice(0,u)+"."+c.slice(u)}o.includes(".")&&(o=o.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""))
return(t?"-":"")+o}function expandExponentToBigInt(e){const t=e.search(/[eE]/),n=parseInt(e.slice(t+1),10),i=e.startsWith("-"),o=e.slice(i?1:0,t),a=o.indexOf(".")
let c,l
if(a===-1){c=o
l=n}else{c=o.slice(0,a)+o.slice(a+1)
l=n-(o.length-a-1)}c=c.replace(/0+$/,"")||"0"
const u=BigInt(c)*10n**BigInt(l+(o.replace(".","").length-c.length))
return i?-u:u}const g=Symbol.for("@aws-sdk/reviver")
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
n[t]=this._read(e,n[t])}return n}}if(i.isBlobSchema()&&typeof t=="string")return(0,l.E)(t)
const h=i.getMergedTraits().mediaType
if(i.isStringSchema()&&typeof t=="string"&&h)return h==="application/json"||h.endsWith("+json")?u.A.from(t):t
if(i.isTimestampSchema()&&t!=null)switch((0,o.V)(i,this.settings)){case 5:return(0,d.t_)(t)
case 6:return(0,d.xE)(t)
case 7:return(0,d.l3)(t)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",t)
return new Date(t)}if(i.isBigIntegerSchema()&&(typeof t=="number"||typeof t=="string"))return BigInt(t)
if(i.isBigDecimalSchema()&&t!=null){if(t instanceof f.D)return t
const e=t
return e.type==="bigDecimal"&&"string"in e?new f.D(e.string,e.type):new f.D(String(t),"bigDecimal")}if(i.isNumericSchema()&&typeof t=="string"){switch(t){case"Infinity":return 1/0
case"-Infinity":return-1/0
case"NaN":return NaN}return t}if(i.isDocumentSchema()&&n)if(Array.isArray(t))for(let e=0;e<t.length;++e){const n=t[e]
n instanceof f.D||(t[e]=this._read(i,n))}else{const e=t
for(const t in e){if(!(0,w.$)(e,t))continue
t==="__proto__"&&(0,c.T)(e)
const n=e[t]
n instanceof f.D||(e[t]=this._read(i,n))}}return t}_readStruct(e,t){const n=e.isUnionSchema(),i={}
let o
const a=typeof t.__type=="string",{jsonName:c}=this.settings
c&&a&&(o={})
let l
n&&(l=new UnionSerde(t,i))
for(const[u,d]of e.structIterator()){let e=u
if(c){e=d.getMergedTraits().jsonName??e
a&&(o[e]=u)}n&&l.mark(e)
t[e]!=null&&(i[u]=this._read(d,t[e]))}if(n)l.writeUnknown()
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
const C=new TextEncoder,x=34,T=new Uint8Array([116,114,117,101]),R=new Uint8Array([102,97,108,115,101]),$=new Uint8Array([110,117,108,108]),O=new Array(128).fill(null)
O[8]="b"
O[9]="t"
O[10]="n"
O[12]="f"
O[13]="r"
O[34]='"'
O[92]="\\"
for(let e=0;e<32;e++)O[e]===null&&(O[e]="u00"+e.toString(16).padStart(2,"0"))
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
n[i++]=x
for(let o=0;o<t;++o)n[i++]=e.charCodeAt(o)
n[i++]=x
this.i=i}writeJsonString(e){const t=e.length
this.ensure(t*3+2)
this.json[this.i++]=x
for(let n=0;n<t;++n){const i=e.charCodeAt(n)
if(i>34&&i<92)this.json[this.i++]=i
else if(i<128){const e=O[i]
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
t[e++]=128|i&63}this.i=e}}this.json[this.i++]=x}writeUnicodeEscape(e){let{json:t,i:n}=this
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
n[o++]=x
const a=e.length,c=a%3,l=a-c
for(let t=0;t<l;t+=3){const a=e[t],c=e[t+1],l=e[t+2]
n[o++]=i[a>>2]
n[o++]=i[(a&3)<<4|c>>4]
n[o++]=i[(c&15)<<2|l>>6]
n[o++]=i[l&63]}if(c===2){const t=e[l],a=e[l+1]
n[o++]=i[t>>2]
n[o++]=i[(t&3)<<4|a>>4]
n[o++]=i[(a&15)<<2]
n[o++]=61}else if(c===1){const t=e[l]
n[o++]=i[t>>2]
n[o++]=i[(t&3)<<4]
n[o++]=61
n[o++]=61}n[o++]=x
this.i=o}writeValue(e,t,n){if(t==null){if(n?.isStructSchema()){if(t===void 0&&a.l1.of(e).isIdempotencyToken()){this.writeAsciiQuoted((0,S.ec)())
return}return}this.ensure(4)
this.json.set($,this.i)
this.i+=4
return}const i=a.l1.of(e),o=typeof t=="object"
if(i.isStringSchema()){const e=i.getMergedTraits().mediaType
if(e&&(e==="application/json"||e.endsWith("+json"))){this.writeJsonString(u.A.from(t).toString())
return}}if(this.settings.bigNumberAsString&&t!=null&&(i.isBigIntegerSchema()||i.isBigDecimalSchema())){const e=t instanceof f.D?t.string:String(t)
this.writeAsciiQuoted(e)
return}if(o){if(i.isStructSchema()){this.writeStruct(i,t)
return}if(Array.isArray(t)&&(i.isListSchema()||i.isDocumentSchema())){this.writeList(i,t,i.isDocumentSchema())
return}if(i.isMapSchema()){this.writeMap(i,t,!1)
return}if(t instanceof Uint8Array&&(i.isBlobSchema()||i.isDocumentSchema())){this.writeBase64(t)
return}if(t instanceof Date&&(i.isTimestampSchema()||i.isDocumentSchema())){this.writeTimestamp(i,t)
return}if(t instanceof f.D){this.writeAscii(t.string)
return}if(i.isDocumentSchema()){Array.isArray(t)?this.writeList(i,t,!0):this.writeMap(i,t,!0)
return}const e=JSON.stringify(t)
this.writeAscii(e)
return}if(typeof t!="string"){if(typeof t=="number"){if(Math.abs(t)===1/0||Number.isNaN(t)){this.writeAsciiQuoted(String(t))
return}const e=String(t)
this.writeAscii(e)
return}if(typeof t=="boolean"){this.ensure(5)
let{i:e,json:n}=this
if(t){n.set(T,e)
e+=4}else{n.set(R,e)
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
const l=this.settings.jsonName?a.getMergedTraits().jsonName??i:i
if(o){o.add(i)
o.add(l)}this.writeAsciiQuoted(l)
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
for(const n in t){if(!(0,w.$)(t,n))continue
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
return e}}var _=n(8934),M=n(8063)
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
this.mixin=new M.U(this.awsQueryCompatible)}async serializeRequest(e,t,n){const i=await super.serializeRequest(e,t,n)
i.path.endsWith("/")||(i.path+="/")
i.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`
i.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`
this.awsQueryCompatible&&(i.headers["x-amzn-query-mode"]="true");(0,_.L)(e.input)!=="unit"&&i.body||(i.body="{}")
return i}getPayloadCodec(){return this.codec}async handleError(e,t,n,i,o){const{awsQueryCompatible:c}=this
c&&this.mixin.setQueryCompatError(i,n)
const l=loadJsonRpcErrorCode(n,i,c)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,l,this.options.defaultNamespace)
const{errorSchema:u,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(l,this.options.defaultNamespace,n,i,o,c?this.mixin.findQueryCompatibleError:void 0),f=a.l1.of(u),h=i.message??i.Message??"UnknownError",g=new(this.compositeErrorRegistry.getErrorCtor(u)??Error)({}),y={},v=this.codec.createDeserializer()
for(const[e,t]of f.structIterator())i[e]!=null&&(y[e]=v.readObject(t,i[e]))
c&&this.mixin.queryCompatOutput(i,y)
throw this.mixin.decorateServiceException(Object.assign(g,d,{$fault:f.getMergedTraits().error,message:h},y),i)}}class AwsJson1_1Protocol extends AwsJsonRpcProtocol{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:i,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:i,jsonCodec:o})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}),8741:((e,t,n)=>{n.d(t,{pi:()=>c,sF:()=>fromEnv,yG:()=>a})
var i=n(727),o=n(9902)
const a="AWS_ACCESS_KEY_ID",c="AWS_SECRET_ACCESS_KEY",fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv")
const t=process.env[a],n=process.env[c],l=process.env.AWS_SESSION_TOKEN,u=process.env.AWS_CREDENTIAL_EXPIRATION,d=process.env.AWS_CREDENTIAL_SCOPE,f=process.env.AWS_ACCOUNT_ID
if(t&&n){const e={accessKeyId:t,secretAccessKey:n,...l&&{sessionToken:l},...u&&{expiration:new Date(u)},...d&&{credentialScope:d},...f&&{accountId:f}};(0,i.g)(e,"CREDENTIALS_ENV_VARS","g")
return e}throw new o.C("Unable to find environment variable credentials.",{logger:e?.logger})}}),1956:((e,t,n)=>{n.d(t,{v6:()=>defaultProvider})
var i=n(8741),o=n(7803),a=n(9902),c=n(9300)
const l="AWS_EC2_METADATA_DISABLED",remoteProvider=async e=>{const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:i,fromContainerMetadata:o,fromInstanceMetadata:u}=await n.e(40).then(n.bind(n,2040))
if(process.env[i]||process.env[t]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata")
const{fromHttp:t}=await n.e(268).then(n.bind(n,3268))
return(0,c.c)(t(e),o(e))}if(process.env[l]&&process.env[l]!=="false")return async()=>{throw new a.C("EC2 Instance Metadata Service access disabled",{logger:e.logger})}
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata")
return u(e)}
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
let u=!1
const defaultProvider=(e={})=>memoizeChain([async()=>{if(e.profile??process.env[o.Ch]){if(process.env[i.yG]&&process.env[i.pi]&&!u){(e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.bind(e.logger):console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n")
u=!0}throw new a.C("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0})}e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv")
return(0,i.sF)(e)()},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO")
const{ssoStartUrl:i,ssoAccountId:o,ssoRegion:c,ssoRoleName:l,ssoSession:u}=e
if(!(i||o||c||l||u))throw new a.C("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger})
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
return t}const httpAuthSchemeMiddleware=(e,t)=>(n,o)=>async a=>{const c=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e,o,a.input)),l=e.authSchemePreference?await e.authSchemePreference():[],u=resolveAuthOptions(c,l),d=convertHttpAuthSchemesToMap(e.httpAuthSchemes),f=(0,i.u)(o),h=[]
for(const n of u){const i=d.get(n.schemeId)
if(!i){h.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`)
continue}const a=i.identityProvider(await t.identityProviderConfigProvider(e))
if(!a){h.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`)
continue}const{identityProperties:c={},signingProperties:l={}}=n.propertiesExtractor?.(e,o)||{}
n.identityProperties=Object.assign(n.identityProperties||{},c)
n.signingProperties=Object.assign(n.signingProperties||{},l)
f.selectedHttpAuthScheme={httpAuthOption:n,identity:await a(n.identityProperties),signer:i.signer}
break}if(!f.selectedHttpAuthScheme)throw new Error(h.join("\n"))
return n(a)},o={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:n})=>({applyToStack:i=>{i.addRelativeTo(httpAuthSchemeMiddleware(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:n}),o)}})}),2841:((e,t,n)=>{n.d(t,{l:()=>getHttpSigningPlugin})
var i=n(1871),o=n(3753)
const defaultErrorHandler=e=>e=>{throw e},defaultSuccessHandler=(e,t)=>{},httpSigningMiddleware=e=>(e,t)=>async n=>{if(!i.K.isInstance(n.request))return e(n)
const a=(0,o.u)(t).selectedHttpAuthScheme
if(!a)throw new Error("No HttpAuthScheme was selected: unable to sign request")
const{httpAuthOption:{signingProperties:c={}},identity:l,signer:u}=a,d=await e({...n,request:await u.sign(n.request,l,c)}).catch((u.errorHandler||defaultErrorHandler)(c));(u.successHandler||defaultSuccessHandler)(d.response,c)
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
state=Int32Array.from(l)
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
return t.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(l)
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
let i=e[0],o=e[1],c=e[2],l=e[3],d=e[4],f=e[5],h=e[6],g=e[7]
for(let e=0;e<a;++e){if(e<16)n[e]=(t[e*4]&255)<<24|(t[e*4+1]&255)<<16|(t[e*4+2]&255)<<8|t[e*4+3]&255
else{let t=n[e-2]
const i=(t>>>17|t<<15)^(t>>>19|t<<13)^t>>>10
t=n[e-15]
const o=(t>>>7|t<<25)^(t>>>18|t<<14)^t>>>3
n[e]=(i+n[e-7]|0)+(o+n[e-16]|0)}const a=(((d>>>6|d<<26)^(d>>>11|d<<21)^(d>>>25|d<<7))+(d&f^~d&h)|0)+(g+(u[e]+n[e]|0)|0)|0,y=((i>>>2|i<<30)^(i>>>13|i<<19)^(i>>>22|i<<10))+(i&o^i&c^o&c)|0
g=h
h=f
f=d
d=l+a|0
l=c
c=o
o=i
i=a+y|0}e[0]+=i
e[1]+=o
e[2]+=c
e[3]+=l
e[4]+=d
e[5]+=f
e[6]+=h
e[7]+=g}}const l=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),u=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),d=(()=>{try{(0,i.createHash)("sha256")
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
return e},[])},c={add:(t,n={})=>{const{name:i,override:o,aliases:c}=n,l={step:"initialize",priority:"normal",middleware:t,...n},u=getAllAliases(i,c)
if(u.length>0){if(u.some(e=>a.has(e))){if(!o)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i,c)}'`)
for(const t of u){const n=e.findIndex(e=>e.name===t||e.aliases?.some(e=>e===t))
if(n===-1)continue
const o=e[n]
if(o.step!==l.step||l.priority!==o.priority)throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware with ${o.priority} priority in ${o.step} step cannot be overridden by "${getMiddlewareNameWithAliases(i,c)}" middleware with ${l.priority} priority in ${l.step} step.`)
e.splice(n,1)}}for(const e of u)a.add(e)}e.push(l)},addRelativeTo:(e,n)=>{const{name:i,override:o,aliases:c}=n,l={middleware:e,...n},u=getAllAliases(i,c)
if(u.length>0){if(u.some(e=>a.has(e))){if(!o)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(i,c)}'`)
for(const e of u){const n=t.findIndex(t=>t.name===e||t.aliases?.some(t=>t===e))
if(n===-1)continue
const o=t[n]
if(o.toMiddleware!==l.toMiddleware||o.relation!==l.relation)throw new Error(`"${getMiddlewareNameWithAliases(o.name,o.aliases)}" middleware ${o.relation} "${o.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(i,c)}" middleware ${l.relation} "${l.toMiddleware}" middleware.`)
t.splice(n,1)}}for(const e of u)a.add(e)}t.push(l)},clone:()=>cloneTo(constructStack()),use:e=>{e.applyToStack(c)},remove:e=>typeof e=="string"?removeByName(e):removeByReference(e),removeByTag:n=>{let i=!1
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
return i}return t}const l=Symbol.for("@smithy/op-event-stream")
class Command{middlewareStack=(0,o.o)()
schema
static classBuilder(){return new ClassBuilder}resolveMiddlewareWithContext(e,t,n,{middlewareFn:o,clientName:c,commandName:u,inputFilterSensitiveLog:d,outputFilterSensitiveLog:f,smithyContext:h,additionalContext:g,CommandCtor:y}){for(const i of o.bind(this)(y,e,t,n))this.middlewareStack.use(i)
const v=e.concat(this.middlewareStack),{logger:w}=t,S=g[i.V],b={logger:w,clientName:c,commandName:u,inputFilterSensitiveLog:d,outputFilterSensitiveLog:f,...g,[i.V]:{...S,commandInstance:this,...h,...n?.metricsRecorder===void 0?{}:{metricsRecorder:n.metricsRecorder},...n?.abortSignal===void 0?{}:{abortSignal:n.abortSignal}}},{requestHandler:E}=t
let C,x=n??{}
if(x.metricsRecorder){x={...x}
delete x.metricsRecorder}const T=this.schema,R=T?.[l]
if(R!==void 0)C=R
else if(T&&Array.isArray(T)&&T[0]===9){const[,,,,e,t]=T
C=T[l]=Boolean(a.l1.of(e).getEventStreamMember()||a.l1.of(t).getEventStreamMember())}C&&(x={isEventStream:C,...x})
return v.resolve(e=>E.handle(e.request,x),b)}}class ClassBuilder{_init=()=>{}
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
this.schema=e._operationSchema}resolveMiddleware(n,i,o){const a=e._operationSchema,c=a?.[4]??a?.input,l=a?.[5]??a?.output
return this.resolveMiddlewareWithContext(n,i,o,{CommandCtor:t,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(a?schemaLogFilter.bind(null,c):e=>e),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(a?schemaLogFilter.bind(null,l):e=>e),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e._serializer
deserialize=e._deserializer}}}function makeBuilder(e,t,n,i){return function makeCommand(o,a,c,l,u={}){const d=Object.assign({},e,o)
return Command.classBuilder().ep(d).m(function(e,t,n,o){const c=a.call(this,e,t,n,o)
c.unshift(i(n,e.getEndpointParameterInstructions()))
return c}).s(t,c,u).n(n,c.charAt(0).toUpperCase()+c.slice(1)+"Command").sc(l).build()}}}),7860:((e,t,n)=>{n.d(t,{K:()=>Client})
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
return{hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},imdsRequest=async e=>{const{request:t}=await Promise.resolve().then(n.t.bind(n,9448,23))
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
return!!isFipsRegion(e)||(typeof n!="function"?Promise.resolve(!!n):n())}})}}),1007:((e,t,n)=>{n.d(t,{EG:()=>d,FT:()=>u,J9:()=>i,RY:()=>a,US:()=>l,cC:()=>f,dr:()=>o,nF:()=>h,tn:()=>c})
const i="AWS_EXECUTION_ENV",o="AWS_REGION",a="AWS_DEFAULT_REGION",c="AWS_EC2_METADATA_DISABLED",l=["in-region","cross-region","mobile","standard","legacy"],u="/latest/meta-data/placement/region",d="/latest/api/token",f="x-aws-ec2-metadata-token",h="x-aws-ec2-metadata-token-ttl-seconds"}),5412:((e,t,n)=>{n.d(t,{I:()=>resolveDefaultsModeConfig})
var i=n(446),o=n(7848),a=n(3559),c=n(909),l=n(1007)
const u={environmentVariableSelector:e=>e.AWS_DEFAULTS_MODE,configFileSelector:e=>e.defaults_mode,default:"legacy"},resolveDefaultsModeConfig=({region:e=(0,a.Z)(i.GG),defaultsMode:t=(0,a.Z)(u)}={})=>(0,c.B)(async()=>{const n=typeof t=="function"?await t():t
switch(n?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(e)
case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(n?.toLocaleLowerCase())
case void 0:return Promise.resolve("legacy")
default:throw new Error(`Invalid parameter for "defaultsMode", expect ${l.US.join(", ")}, got ${n}`)}}),resolveNodeDefaultsModeAuto=async e=>{if(e){const t=typeof e=="function"?await e():e,n=await inferPhysicalRegion()
return n?t===n?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.env[l.J9]&&(process.env[l.dr]||process.env[l.RY])?process.env[l.dr]??process.env[l.RY]:(0,o.b)()}),3559:((e,t,n)=>{n.d(t,{Z:()=>loadConfig})
var i=n(9300),o=n(909),a=n(9902)
function getSelectorName(e){try{const t=new Set(Array.from(e.match(/([A-Z_]){3,}/g)??[]))
t.delete("CONFIG")
t.delete("CONFIG_PREFIX_SEPARATOR")
t.delete("ENV")
return[...t].join(", ")}catch(t){return e}}const fromEnv=(e,t)=>async()=>{try{const n=e(process.env,t)
if(n===void 0)throw new Error
return n}catch(n){throw new a.C(n.message||`Not found in ENV: ${getSelectorName(e.toString())}`,{logger:t?.logger})}}
var c=n(7803),l=n(4950)
const fromSharedConfigFiles=(e,{preferredFile:t="config",...n}={})=>async()=>{const i=(0,c.Bz)(n),{configFile:o,credentialsFile:u}=await(0,l.p)(n),d=u[i]||{},f=o[i]||{},h=t==="config"?{...d,...f}:{...f,...d}
try{const n=e(h,t==="config"?o:u)
if(n===void 0)throw new Error
return n}catch(t){throw new a.C(t.message||`Not found in config files w/ profile [${i}]: ${getSelectorName(e.toString())}`,{logger:n.logger})}},fromValue=e=>()=>Promise.resolve(e),isFunction=e=>typeof e=="function",fromStatic=e=>isFunction(e)?async()=>await e():fromValue(e),loadConfig=({environmentVariableSelector:e,configFileSelector:t,default:n},a={})=>{const{signingName:c,logger:l}=a,u={signingName:c,logger:l}
return(0,o.B)((0,i.c)(fromEnv(e,u),fromSharedConfigFiles(t,a),fromStatic(n)))}}),9902:((e,t,n)=>{n.d(t,{C:()=>CredentialsProviderError})
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
const l={},getHomeDirCacheKey=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{const{HOME:e,USERPROFILE:t,HOMEPATH:n,HOMEDRIVE:o=`C:${i.sep}`}=process.env
if(e)return e
if(t)return t
if(n)return`${o}${n}`
const a=getHomeDirCacheKey()
l[a]||(l[a]=(0,c.homedir)())
return l[a]},getConfigFilepath=()=>process.env.AWS_CONFIG_FILE||(0,i.join)(getHomeDir(),".aws","config"),getCredentialsFilepath=()=>process.env.AWS_SHARED_CREDENTIALS_FILE||(0,i.join)(getHomeDir(),".aws","credentials"),u=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,d=["__proto__","profile __proto__"],parseIni=e=>{const t={}
let n,i
for(const c of e.split(/\r?\n/)){const e=c.split(/(^|\s)[;#]/)[0].trim()
if(e[0]==="["&&e[e.length-1]==="]"){n=void 0
i=void 0
const t=e.substring(1,e.length-1),c=u.exec(t)
if(c){const[,e,,t]=c
Object.values(o).includes(e)&&(n=[e,t].join(a.Q))}else n=t
if(d.includes(t))throw new Error(`Found invalid profile name "${t}"`)}else if(n){const o=e.indexOf("=")
if(![0,-1].includes(o)){const[l,u]=[e.substring(0,o).trim(),e.substring(o+1).trim()]
if(u==="")i=l
else{i&&c.trimStart()===c&&(i=void 0)
t[n]=t[n]||{}
const e=i?[i,l].join(a.Q):l
t[n][e]=u}}}}return t}
var f=n(4583)
const swallowError=()=>({}),loadSharedConfigFiles=async(e={})=>{const{filepath:t=getCredentialsFilepath(),configFilepath:n=getConfigFilepath()}=e,o=getHomeDir()
let a=t
t.startsWith("~/")&&(a=(0,i.join)(o,t.slice(2)))
let c=n
n.startsWith("~/")&&(c=(0,i.join)(o,n.slice(2)))
const l=await Promise.all([(0,f.TA)(c,{ignoreCache:e.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError),(0,f.TA)(a,{ignoreCache:e.ignoreCache}).then(parseIni).catch(swallowError)])
return{configFile:l[0],credentialsFile:l[1]}}}),4583:((e,t,n)=>{n.d(t,{Jj:()=>a,TA:()=>readFile})
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
var l=n(3348),u=n(3760)
const d={environmentVariableSelector:e=>(0,l.Q)(e,"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",u.c.ENV),configFileSelector:e=>(0,l.Q)(e,"ignore_configured_endpoint_urls",u.c.CONFIG),default:!1},getEndpointFromConfig=async e=>{if(!await(0,i.Z)(d)())return(0,i.Z)(getEndpointUrlConfig(e??""))()}
var f=n(4026),h=n(3753)
function setFeature(e,t,n){e.__smithy_context?e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}}
e.__smithy_context.features[t]=n}function bindEndpointMiddleware(e){const t=(0,f.g)(e)
return({config:e,instructions:n})=>(i,o)=>async a=>{e.isCustomEndpoint&&setFeature(o,"ENDPOINT_OVERRIDE","N")
const c=await t(a.input,{getEndpointParameterInstructions(){return n}},{...e},o)
o.endpointV2=c
o.authSchemes=c.properties?.authSchemes
const l=o.authSchemes?.[0]
if(l){o.signing_region=l.signingRegion
o.signing_service=l.signingName
const e=(0,h.u)(o),t=e?.selectedHttpAuthScheme?.httpAuthOption
t&&(t.signingProperties=Object.assign(t.signingProperties||{},{signing_region:l.signingRegion,signingRegion:l.signingRegion,signing_service:l.signingName,signingName:l.signingName,signingRegionSet:l.signingRegionSet},l.properties))}return i({...a})}}const g={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"}
var y=n(4876),v=n(89);(0,f.g)(getEndpointFromConfig)
const w=function bindResolveEndpointConfig(e){return t=>{const n=t.tls??!0,{endpoint:i,useDualstackEndpoint:o,useFipsEndpoint:a}=t,c=i!=null?async()=>(0,v.a)(await(0,y.t)(i)()):void 0,l=!!i,u=Object.assign(t,{endpoint:c,tls:n,isCustomEndpoint:l,useDualstackEndpoint:(0,y.t)(o??!1),useFipsEndpoint:(0,y.t)(a??!1),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls})
let d
u.serviceConfiguredEndpoint=async()=>{t.serviceId&&!d&&(d=e(t.serviceId))
return d}
return u}}(getEndpointFromConfig),S=(bindEndpointMiddleware(getEndpointFromConfig),function bindGetEndpointPlugin(e){const t=bindEndpointMiddleware(e)
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
const l=i.endpointProvider(a,o)
if(i.isCustomEndpoint&&i.endpoint){const e=await i.endpoint()
if(e?.headers){l.headers??={}
for(const[t,n]of Object.entries(e.headers))l.headers[t]=Array.isArray(n)?n:[n]}}return l}}const resolveParams=async(e,t,n)=>{const i={},o=t?.getEndpointParameterInstructions?.()||{}
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
const l={[o.HTTP]:80,[o.HTTPS]:443},u={booleanEquals:(e,t)=>e===t,coalesce:function coalesce(...e){for(const t of e)if(t!=null)return t},getAttr:getAttr,isSet:e=>e!=null,isValidHostLabel:a.X,ite:function ite(e,t,n){return e?t:n},not:e=>!e,parseURL:e=>{const t=(()=>{try{if(e instanceof URL)return e
if(typeof e=="object"&&"hostname"in e){const{hostname:t,port:n,protocol:i="",path:o="",query:a={}}=e,c=new URL(`${i}//${t}${n?`:${n}`:""}${o}`)
c.search=Object.entries(a).map(([e,t])=>`${e}=${t}`).join("&")
return c}return new URL(e)}catch(e){return null}})()
if(!t){console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`)
return null}const n=t.href,{host:i,hostname:a,pathname:u,protocol:d,search:f}=t
if(f)return null
const h=d.slice(0,-1)
if(!Object.values(o).includes(h))return null
const g=(0,c.o)(a)
return{scheme:h,authority:`${i}${n.includes(`${i}:${l[h]}`)||typeof e=="string"&&e.includes(`${i}:${l[h]}`)?`:${l[h]}`:""}`,path:u,normalizedPath:u.endsWith("/")?u:`${u}/`,isIp:g}},split:function split(e,t,n){if(n===1)return[e]
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
a=c+2}const l=e.substring(t+1,c)
if(l.includes("#")){const[e,t]=l.split("#")
n.push(getAttr(i[e]??o[e],t))}else n.push(i[l]??o[l])
a=c+1}return n.join("")},getReferenceValue=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e],evaluateExpression=(e,t,n)=>{if(typeof e=="string")return evaluateTemplate(e,n)
if(e.fn)return d.callFunction(e,n)
if(e.ref)return getReferenceValue(e,n)
throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`)},callFunction=({fn:e,argv:t},n)=>{const o=Array(t.length)
for(let e=0;e<o.length;++e){const i=t[e]
o[e]=typeof i=="boolean"||typeof i=="number"?i:d.evaluateExpression(i,"arg",n)}const a=e.indexOf(".")
if(a!==-1){const t=i.m[e.slice(0,a)],n=t?.[e.slice(a+1)]
if(typeof n=="function")return n(...o)}const c=u[e]
if(typeof c=="function")return c(...o)
throw new Error(`function ${e} not loaded in endpointFunctions.`)},d={evaluateExpression:evaluateExpression,callFunction:callFunction},evaluateCondition=(e,t)=>{const{assign:n}=e
if(n&&n in t.referenceRecord)throw new EndpointError(`'${n}' is already defined in Reference Record.`)
const i=callFunction(e,t)
t.logger?.debug?.(`endpoints evaluateCondition: ${toDebugString(e)} = ${toDebugString(i)}`)
const o=i===""||!!i
return n!=null?{result:o,toAssign:{name:n,value:i}}:{result:o}},getEndpointHeaders=(e,t)=>Object.entries(e??{}).reduce((e,[n,i])=>{e[n]=i.map(e=>{const i=evaluateExpression(e,"Header value entry",t)
if(typeof i!="string")throw new EndpointError(`Header '${n}' value '${i}' is not a string`)
return i})
return e},{}),getEndpointProperties=(e,t)=>Object.entries(e).reduce((e,[n,i])=>{e[n]=f.getEndpointProperty(i,t)
return e},{}),getEndpointProperty=(e,t)=>{if(Array.isArray(e))return e.map(e=>getEndpointProperty(e,t))
switch(typeof e){case"string":return evaluateTemplate(e,t)
case"object":if(e===null)throw new EndpointError(`Unexpected endpoint property: ${e}`)
return f.getEndpointProperties(e,t)
case"boolean":return e
default:throw new EndpointError("Unexpected endpoint property type: "+typeof e)}},f={getEndpointProperty:getEndpointProperty,getEndpointProperties:getEndpointProperties},getEndpointUrl=(e,t)=>{const n=evaluateExpression(e,"Endpoint URL",t)
if(typeof n=="string")try{return new URL(n)}catch(e){console.error(`Failed to construct URL with ${n}`,e)
throw e}throw new EndpointError("Endpoint URL must be a string, got "+typeof n)},h=1e8,decideEndpoint=(e,t)=>{const{nodes:n,root:i,results:o,conditions:a}=e
let c=i
const l={},u={referenceRecord:l,endpointParams:t.endpointParams,logger:t.logger}
while(c!==1&&c!==-1&&c<h){const e=3*(Math.abs(c)-1),[t,i,o]=[n[e],n[e+1],n[e+2]],[d,f,h]=a[t],g=evaluateCondition({fn:d,assign:h,argv:f},u)
if(g.toAssign){const{name:e,value:t}=g.toAssign
l[e]=t}c=c>=0===g.result?i:o}if(c>=h){const e=o[c-h]
if(e[0]===-1){const[,t]=e
throw new EndpointError(evaluateExpression(t,"Error",u))}const[t,n,i]=e
return{url:getEndpointUrl(t,u),properties:getEndpointProperties(n,u),headers:getEndpointHeaders(i??{},u)}}throw new EndpointError("No matching endpoint.")}}),7298:((e,t,n)=>{n.d(t,{o:()=>isIpAddress})
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
return o[c]??=new HttpBindingNormalizedSchema(t)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders=="string"?39:e.httpQuery?34:e.httpQueryParams?35:e.httpResponseCode?37:32}getHttpBindingValue(e,t,n=!1){const i=this.getSchema(),o=typeof i=="number"?i&255:this.isListSchema()?64:255,a=e&7,c=t.mediaType?t.mediaType==="application/json"||t.mediaType.endsWith("+json")?2:1:0,l=t.streaming||o===42?this.isStructSchema()?2:1:0,u=o>=4&&o<=7?a>=6?2:a>0&&a<4?1:0:0
let d=o|c<<8|(t.idempotencyToken?1:0)<<10|l<<11|(t.sparse?1:0)<<13|u<<14|(t.hostLabel?1:0)<<17|(e===36&&typeof i!="object"?1:0)<<18
const f=a&2&&((o&192)==64||!n&&a&1)?this.getHttpBindingCollectionValue(e,t):void 0,h=(f?.[1]??0)&255
d|=(a>=6&&(h===4||h===6)?1:0)<<16
return[this,d,f]}getHttpBindingCollectionValue(e,t=this.getMergedTraits()){const n=HttpBindingNormalizedSchema.of(this.getValueSchema())
return n.getHttpBindingValue(e,{...n.getMergedTraits(),...t},!0)}getHttpBindings(){const e=this.getSchema()
return typeof e!="object"||e===null?l:this.bindings??=buildHttpBindings(this)}}const buildHttpBindings=e=>{const t=[],n=[],i=[],o=[],c=[],l={},u={},d=[],f={headers:u,prefixHeaders:d},h={request:{memberBindings:c,byName:l},response:{bodyMemberNames:t,bindings:f}},{request:g,response:y}=h
for(const[h,y]of e.structIterator()){const e=HttpBindingNormalizedSchema.of(y),v=e.getMergedTraits(),w=e.getHttpBindingLocation(v),S=v.httpHeader?.toLowerCase()??v.httpPrefixHeaders?.toLowerCase()??v.httpQuery,b=e.getHttpBindingValue(w,v),E=[h,b,w,S]
h==="__proto__"&&(0,a.T)(l)
l[h]=E
b[1]>>10&1&&(g.hasIdempotency=!0)
c.push(E)
const C=w&7
if(C===0){i.push(h)
o.push(y)}if(C&4)if((C&6)==4)if(C&1)f.statusCode=E
else{f.payload=E
const e=b[1]&255
g.contentTypeInstruction=v.mediaType??(e===0?"text/plain":e===21||e===42?"application/octet-stream":null)}else if(C&1){g.hasPrefixHeaders=!0
d.push(E)}else{S==="__proto__"&&(0,a.T)(u)
u[S]=E}else{t.push(h)
n.push(y)}}g.contentTypeInstruction===void 0&&i.length&&(g.contentTypeInstruction=null)
g.syntheticBodySchema=createBodySchema(e,i,o)
y.syntheticBodySchema=createBodySchema(e,t,n)
return h},buildPathSegments=e=>{const t=[]
let n=0
for(const i of e.matchAll(/\{([^{}+]+)(\+)?\}/g)){i.index>n&&t.push([e.slice(n,i.index),0])
t.push([i[1],i[2]?2:1])
n=i.index+i[0].length}t.length&&n<e.length&&t.push([e.slice(n),0])
return t.length?t:void 0},buildHttpOperationBindings=e=>{const{http:t,endpoint:n}=(0,o.c)(e.traits??{}),[i,a]=t?.[1].split("?")??[]
return[t?.[0],i,a?[...new URLSearchParams(a)]:[],i?buildPathSegments(i):void 0,n?.[0]]},l={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},getHttpOperationBindings=e=>e[c]??=buildHttpOperationBindings(e),createBodySchema=(e,t,n)=>{if(!t.length)return
const i=e.getSchema(),o=[3,i[1],i[2],e.getMergedTraits(),t,n],a=i[6],c=a&&t.reduce((e,t)=>e+(i[4].indexOf(t)<a?1:0),0)
c&&(o[6]=c)
return o}}),6511:((e,t,n)=>{n.d(t,{M:()=>RpcProtocol})
var i=n(6852),o=n(6627),a=n(1871),c=n(7291)
function isValidHostname(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e)}var l=n(9835),u=n(2104),d=n(5937)
class HttpProtocol extends u.f{options
compositeErrorRegistry
constructor(e){super()
this.options=e
this.compositeErrorRegistry=new l.O(e.defaultNamespace)
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
return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}}var f=n(3822)
class RpcProtocol extends HttpProtocol{async serializeRequest(e,t,n){const i=this.serializer,c={},l={},u=await n.endpoint(),d=o.l1.of(e?.input),f=d.getSchema()
let h
const g=t&&typeof t=="object"?t:{},y=new a.K({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:c,headers:l,body:void 0})
if(u){this.updateServiceEndpoint(y,u)
this.setHostPrefix(y,e,g)}if(g){const e=d.getEventStreamMember()
if(e){if(g[e]){const t={}
for(const[n]of d.structIterator())n!==e&&g[n]!=null&&(t[n]=g[n])
h=await this.serializeEventStream({eventStream:g[e],requestSchema:d,initialRequest:t})}}else{i.write(f,g)
h=i.flush()}}y.headers=Object.assign(y.headers,l)
y.query=c
y.body=h
y.method="POST"
return y}async deserializeResponse(e,t,n){const a=this.deserializer,c=o.l1.of(e.output),l={}
if(this.isErrorResponse(n.statusCode)){const i=await(0,f.P)(n.body,t)
i.byteLength>0&&Object.assign(l,await a.read(15,i))
await this.handleError(e,t,n,l,this.deserializeMetadata(n))
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const e in n.headers){if(!(0,i.$)(n.headers,e))continue
const t=n.headers[e]
delete n.headers[e]
n.headers[e.toLowerCase()]=t}const u=c.getEventStreamMember()
if(u)l[u]=await this.deserializeEventStream({response:n,responseSchema:c,initialResponseContainer:l})
else{const e=await(0,f.P)(n.body,t)
e.byteLength>0&&Object.assign(l,await a.read(c,e))}l.$metadata=this.deserializeMetadata(n)
return l}isErrorResponse(e){return e>=300}}}),2104:((e,t,n)=>{n.d(t,{f:()=>SerdeContext})
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
var o=n(51),a=n(1871),c=n(175),l=n(876),u=n(3068)
const race=(e,t)=>{if(!t)return e
let cleanup=()=>{}
const n=new Promise((e,n)=>{const handler=()=>n(createAbortError())
if(t.aborted)handler()
else if(typeof t.addEventListener=="function"){t.addEventListener("abort",handler,{once:!0})
cleanup=()=>t.removeEventListener("abort",handler)}else t.onabort=handler})
return Promise.race([e,n]).finally(cleanup)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"}),isAbortError=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"
var d=n(4132),f=n(6852),h=n(7291),g=n(8227)
function parseRetryAfterHeader(e,t){if(h.c.isInstance(e))for(const n in e.headers){if(!(0,f.$)(e.headers,n))continue
const i=n.toLowerCase()
if(i==="retry-after"){const i=e.headers[n]
let o=NaN
if(i.endsWith("GMT"))try{o=((0,g.xE)(i).getTime()-Date.now())/1e3}catch(e){t?.trace?.("Failed to parse retry-after header")
t?.trace?.(e)}else i.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?o=Number(i.match(/ GMT, ([\d.]+)$/)?.[1]):i.match(/^((\d+)|(\d+\.\d+))$/)?o=Number(i):Date.parse(i)>=Date.now()&&(o=(Date.parse(i)-Date.now())/1e3)
if(isNaN(o))return
return new Date(Date.now()+o*1e3)}if(i==="x-amz-retry-after"){const i=e.headers[n],o=Number(i)
if(isNaN(o)){t?.trace?.(`Failed to parse x-amz-retry-after=${i}`)
return}return new Date(Date.now()+o)}}}const asSdkError=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e=="string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`)
function bindRetryMiddleware(e){return t=>(n,i)=>async u=>{let f=await t.retryStrategy()
const h=await t.maxAttempts(),g=i[l.V]?.abortSignal
if(!isRetryStrategyV2(f)){f?.mode&&(i.userAgent=[...i.userAgent||[],["cfg/retry-mode",f.mode]])
return f.retry(n,u)}{const l=(i.partition_id??"")+(i.__retryLongPoll?":longpoll":"")
let y=await race(f.acquireInitialRetryToken(l),g),v=new Error,w=0,S=0
const{request:b}=u,E=a.K.isInstance(b)
E&&(b.headers[d.l5]=(0,c.v4)())
while(1)try{E&&(b.headers[d.ok]=`attempt=${w+1}; max=${h}`)
const{response:e,output:t}=await n(u)
f.recordSuccess(y)
t.$metadata.attempts=w+1
t.$metadata.totalRetryDelay=S
return{response:e,output:t}}catch(n){const a=getRetryErrorInfo(n,t.logger)
v=asSdkError(n)
if(E&&e(b)){(i.logger instanceof o.N?console:i.logger)?.warn("An error was encountered in a non-retryable streaming request.")
throw v}try{y=await race(f.refreshRetryTokenForRetry(y,a),g)}catch(e){if(g?.aborted&&isAbortError(e))throw e
v.$metadata||(v.$metadata={})
v.$metadata.attempts=w+1
v.$metadata.totalRetryDelay=S
throw v}w=y.getRetryCount()
const c=y.getRetryDelay()
S+=(y?.$retryLog?.acquisitionDelay??0)+c
c>0&&await race(new Promise(e=>setTimeout(e,c)),g)}}}}const isRetryStrategyV2=e=>typeof e.acquireInitialRetryToken!="undefined"&&typeof e.refreshRetryTokenForRetry!="undefined"&&typeof e.recordSuccess!="undefined",getRetryErrorInfo=(e,t)=>{const n={error:e,errorType:getRetryErrorType(e)},i=parseRetryAfterHeader(e.$response,t)
i&&(n.retryAfterHint=i)
return n},getRetryErrorType=e=>(0,u.Qb)(e)?"THROTTLING":(0,u.bV)(e)?"TRANSIENT":(0,u.GQ)(e)?"SERVER_ERROR":"CLIENT_ERROR",y={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0}
bindRetryMiddleware(isStreamingPayload)
const v=function bindGetRetryPlugin(e){const t=bindRetryMiddleware(e)
return e=>({applyToStack:n=>{n.add(t(e),y)}})}(isStreamingPayload)}),478:((e,t,n)=>{n.d(t,{qs:()=>f,kN:()=>h,$z:()=>resolveRetryConfig})
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
const l={incompatible:1,attempts:2,capacity:3}
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
let u=c
t.retryAfterHint instanceof Date&&(u=Math.max(c,Math.min(t.retryAfterHint.getTime()-Date.now(),c+5e3)))
if(o){const t=this.getCapacityCost(n)
this.capacity-=t
const i=new DefaultRetryToken(0,e.getRetryCount()+1,t,e.isLongPoll?.()??!1)
await new Promise(e=>setTimeout(e,u))
i.$retryLog.acquisitionDelay=u
return i}{const e=i===l.capacity&&a?u:0
e>0&&await new Promise(t=>setTimeout(t,e))}}throw new Error("No retry token available")}recordSuccess(e){this.capacity=Math.min(a.Df,this.capacity+(e.getRetryCost()??a.XP))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(e){console.warn(`Max attempts provider could not resolve. Using default of ${c.Gz}`)
return c.Gz}}retryCode(e,t,n){const i=e.getRetryCount()+1,o=this.isRetryableError(t.errorType)?0:l.incompatible,a=i<n?0:l.attempts,c=this.capacity>=this.getCapacityCost(t.errorType)?0:l.capacity
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
this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}}const u="AWS_MAX_ATTEMPTS",d="max_attempts",f={environmentVariableSelector:e=>{const t=e[u]
if(!t)return
const n=parseInt(t)
if(Number.isNaN(n))throw new Error(`Environment variable ${u} mast be a number, got "${t}"`)
return n},configFileSelector:e=>{const t=e[d]
if(!t)return
const n=parseInt(t)
if(Number.isNaN(n))throw new Error(`Shared config file entry ${d} mast be a number, got "${t}"`)
return n},default:c.Gz},resolveRetryConfig=(e,t)=>{const{retryStrategy:n,retryMode:o}=e,{defaultMaxAttempts:a=c.Gz,defaultBaseDelay:l=Retry.delay()}=t??{},u=(0,i.t)(e.maxAttempts??a)
let d=n?Promise.resolve(n):void 0
const getDefault=async()=>{const e=await u()
return await(0,i.t)(o)()===c.cm.ADAPTIVE?new AdaptiveRetryStrategy(u,{maxAttempts:e,baseDelay:l}):new StandardRetryStrategy({maxAttempts:e,baseDelay:l})}
return Object.assign(e,{maxAttempts:u,retryStrategy:()=>d??=getDefault()})},h={environmentVariableSelector:e=>e.AWS_RETRY_MODE,configFileSelector:e=>e.retry_mode,default:c.L0}}),3068:((e,t,n)=>{n.d(t,{GQ:()=>isServerError,Qb:()=>isThrottlingError,bV:()=>isTransientError})
const i=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],o=["TimeoutError","RequestTimeout","RequestTimeoutException"],a=[500,502,503,504],c=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],l=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],isRetryableByTrait=e=>e?.$retryable!==void 0,isClockSkewCorrectedError=e=>e.$metadata?.clockSkewCorrected,isBrowserNetworkError=e=>{const t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
return!!(e&&e instanceof TypeError)&&t.has(e.message)},isThrottlingError=e=>e.$metadata?.httpStatusCode===429||i.includes(e.name)||e.$retryable?.throttling==1,isTransientError=(e,t=0)=>e?.name!=="AbortError"&&(isRetryableByTrait(e)||isClockSkewCorrectedError(e)||e.name==="InvalidSignatureException"&&e.message?.includes("Signature expired")||o.includes(e.name)||c.includes(e?.code||"")||l.includes(e?.code||"")||a.includes(e.$metadata?.httpStatusCode||0)||isBrowserNetworkError(e)||isNodeJsHttp2TransientError(e)||e.cause!==void 0&&t<=10&&isTransientError(e.cause,t+1)),isServerError=e=>{if(e.$metadata?.httpStatusCode!==void 0){const t=e.$metadata.httpStatusCode
return 500<=t&&t<=599&&!isTransientError(e)}return!1}
function isNodeJsHttp2TransientError(e){return e.code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}}),9903:((e,t,n)=>{n.d(t,{Gz:()=>o,L0:()=>a,cm:()=>i})
var i;(function(e){e.STANDARD="standard"
e.ADAPTIVE="adaptive"})(i||(i={}))
const o=3,a=i.STANDARD}),4132:((e,t,n)=>{n.d(t,{Df:()=>o,G8:()=>i,XP:()=>a,l5:()=>c,ok:()=>l})
const i=2e4,o=500,a=1,c="amz-sdk-invocation-id",l="amz-sdk-request"}),9835:((e,t,n)=>{n.d(t,{O:()=>TypeRegistry})
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
const operation=(e,t,n,i,o)=>({name:t,namespace:e,traits:n,input:i,output:o}),schemaDeserializationMiddleware=e=>(t,n)=>async a=>{const{response:c}=await t(a),{operationSchema:l}=(0,i.u)(n),[,u,d,f,h,g]=l??[]
try{return{response:c,output:await e.protocol.deserializeResponse(operation(u,d,f,h,g),{...e,...n},c)}}catch(e){Object.defineProperty(e,"$response",{value:c,enumerable:!1,writable:!1,configurable:!1})
if(!("$metadata"in e)){const t="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object."
try{e.message+="\n  "+t}catch(e){n.logger&&n.logger?.constructor?.name!=="NoOpLogger"?n.logger?.warn?.(t):console.warn(t)}typeof e.$responseBodyText!="undefined"&&e.$response&&(e.$response.body=e.$responseBodyText)
try{if(o.c.isInstance(c)){const{headers:t={},statusCode:n}=c,i=Object.entries(t)
e.$metadata={httpStatusCode:n,requestId:findHeader(/^x-[\w-]+-request-?id$/,i),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,i),cfId:findHeader(/^x-[\w-]+-cf-id$/,i)}}}catch(e){}}throw e}},findHeader=(e,t)=>(t.find(([t])=>t.match(e))||[void 0,void 0])[1]
var a=n(89)
const schemaSerializationMiddleware=e=>(t,n)=>async o=>{const{operationSchema:c}=(0,i.u)(n),[,l,u,d,f,h]=c??[],g=n.endpointV2?async()=>(0,a.a)(n.endpointV2):e.endpoint,y=await e.protocol.serializeRequest(operation(l,u,d,f,h),o.input,{...e,...n,endpoint:g})
return t({...o,request:y})},c={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},l={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0}
function getSchemaSerdePlugin(e){return{applyToStack:t=>{t.add(schemaSerializationMiddleware(e),l)
t.add(schemaDeserializationMiddleware(e),c)
e.protocol.setSerdeContext(e)}}}}),6627:((e,t,n)=>{n.d(t,{l1:()=>NormalizedSchema})
var i=n(8934),o=n(4018)
const a={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},c=[],l={}
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
if(typeof e=="number"){if(c[e])return c[e]}else if(typeof e=="string"){if(l[e])return l[e]}else if(t&&e[a.ns])return e[a.ns]
const n=(0,i.L)(e)
if(n instanceof NormalizedSchema)return n
if(isMemberSchema(n)){const[t,i]=n
if(t instanceof NormalizedSchema){Object.assign(t.getMergedTraits(),(0,o.c)(i))
return t}throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}const u=new NormalizedSchema(n)
return t?e[a.ns]=u:typeof n=="string"?l[n]=u:typeof n=="number"?c[n]=u:u}getSchema(){const e=this.schema
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
return parseFloat(e)},strictParseShort=e=>expectShort(typeof e=="string"?parseNumber(e):e),strictParseByte=e=>expectByte(typeof e=="string"?parseNumber(e):e),stackTraceWarning=e=>String(new TypeError(e).stack||e).split("\n").slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join("\n"),a={warn:console.warn},c=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],l=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
function dateToUtcString(e){const t=e.getUTCFullYear(),n=e.getUTCMonth(),i=e.getUTCDay(),o=e.getUTCDate(),a=e.getUTCHours(),u=e.getUTCMinutes(),d=e.getUTCSeconds(),f=o<10?`0${o}`:`${o}`,h=a<10?`0${a}`:`${a}`,g=u<10?`0${u}`:`${u}`,y=d<10?`0${d}`:`${d}`
return`${c[i]}, ${f} ${l[n]} ${t} ${h}:${g}:${y} GMT`}const u=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),parseRfc3339DateTime=e=>{if(e===null||e===void 0)return
if(typeof e!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings")
const t=u.exec(e)
if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
const[n,i,o,a,c,l,d,f]=t,h=strictParseShort(stripLeadingZeroes(i)),g=parseDateValue(o,"month",1,12),y=parseDateValue(a,"day",1,31)
return buildDate(h,g,y,{hours:c,minutes:l,seconds:d,fractionalMilliseconds:f})},d=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),parseRfc3339DateTimeWithOffset=e=>{if(e===null||e===void 0)return
if(typeof e!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings")
const t=d.exec(e)
if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
const[n,i,o,a,c,l,u,f,h]=t,g=strictParseShort(stripLeadingZeroes(i)),y=parseDateValue(o,"month",1,12),v=parseDateValue(a,"day",1,31),w=buildDate(g,y,v,{hours:c,minutes:l,seconds:u,fractionalMilliseconds:f})
h.toUpperCase()!="Z"&&w.setTime(w.getTime()-parseOffsetToMilliseconds(h))
return w},f=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),h=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),g=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),parseRfc7231DateTime=e=>{if(e===null||e===void 0)return
if(typeof e!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings")
let t=f.exec(e)
if(t){const[e,n,i,o,a,c,l,u]=t
return buildDate(strictParseShort(stripLeadingZeroes(o)),parseMonthByShortName(i),parseDateValue(n,"day",1,31),{hours:a,minutes:c,seconds:l,fractionalMilliseconds:u})}t=h.exec(e)
if(t){const[e,n,i,o,a,c,l,u]=t
return adjustRfc850Year(buildDate(parseTwoDigitYear(o),parseMonthByShortName(i),parseDateValue(n,"day",1,31),{hours:a,minutes:c,seconds:l,fractionalMilliseconds:u}))}t=g.exec(e)
if(t){const[e,n,i,o,a,c,l,u]=t
return buildDate(strictParseShort(stripLeadingZeroes(u)),parseMonthByShortName(n),parseDateValue(i.trimLeft(),"day",1,31),{hours:o,minutes:a,seconds:c,fractionalMilliseconds:l})}throw new TypeError("Invalid RFC-7231 date-time value")},parseEpochTimestamp=e=>{if(e===null||e===void 0)return
let t
if(typeof e=="number")t=e
else if(typeof e=="string")t=strictParseDouble(e)
else{if(typeof e!="object"||e.tag!==1)throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation")
t=e.value}if(Number.isNaN(t)||t===1/0||t===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics")
return new Date(Math.round(t*1e3))},buildDate=(e,t,n,i)=>{const o=t-1
validateDayOfMonth(e,o,n)
return new Date(Date.UTC(e,o,n,parseDateValue(i.hours,"hour",0,23),parseDateValue(i.minutes,"minute",0,59),parseDateValue(i.seconds,"seconds",0,60),parseMilliseconds(i.fractionalMilliseconds)))},parseTwoDigitYear=e=>{const t=(new Date).getUTCFullYear(),n=Math.floor(t/100)*100+strictParseShort(stripLeadingZeroes(e))
return n<t?n+100:n},adjustRfc850Year=e=>e.getTime()-(new Date).getTime()>15768e8?new Date(Date.UTC(e.getUTCFullYear()-100,e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds())):e,parseMonthByShortName=e=>{const t=l.indexOf(e)
if(t<0)throw new TypeError(`Invalid month: ${e}`)
return t+1},y=[31,28,31,30,31,30,31,31,30,31,30,31],validateDayOfMonth=(e,t,n)=>{let i=y[t]
t===1&&isLeapYear(e)&&(i=29)
if(n>i)throw new TypeError(`Invalid day for ${l[t]} in ${e}: ${n}`)},isLeapYear=e=>e%4==0&&(e%100!=0||e%400==0),parseDateValue=(e,t,n,i)=>{const o=strictParseByte(stripLeadingZeroes(e))
if(o<n||o>i)throw new TypeError(`${t} must be between ${n} and ${i}, inclusive`)
return o},parseMilliseconds=e=>e===null||e===void 0?0:strictParseFloat32("0."+e)*1e3,parseOffsetToMilliseconds=e=>{const t=e[0]
let n=1
if(t=="+")n=1
else{if(t!="-")throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`)
n=-1}return n*(Number(e.substring(1,3))*60+Number(e.substring(4,6)))*60*1e3},stripLeadingZeroes=e=>{let t=0
while(t<e.length-1&&e.charAt(t)==="0")t++
return t===0?e:e.slice(t)}}),175:((e,t,n)=>{n.d(t,{Mu:()=>Uint8ArrayBlobAdapter,ec:()=>f,v4:()=>d})
var i=n(7598),o=n(7022),a=n(7307)
function bindUint8ArrayBlobAdapter(e,t,n,i){return class Uint8ArrayBlobAdapter extends Uint8Array{static fromString(e,n="utf-8"){if(typeof e=="string")return n==="base64"?Uint8ArrayBlobAdapter.mutate(i(e)):Uint8ArrayBlobAdapter.mutate(t(e))
throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`)}static mutate(e){Object.setPrototypeOf(e,Uint8ArrayBlobAdapter.prototype)
return e}transformToString(t="utf-8"){return t==="base64"?n(this):e(this)}}}var c=n(4574),l=n(1787)
const u=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"))
class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(l.P,c.a,a.n,o.E)){}const d=function bindV4(e){return typeof crypto!="undefined"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{const t=new Uint8Array(16)
e(t)
t[6]=t[6]&15|64
t[8]=t[8]&63|128
return u[t[0]]+u[t[1]]+u[t[2]]+u[t[3]]+"-"+u[t[4]]+u[t[5]]+"-"+u[t[6]]+u[t[7]]+"-"+u[t[8]]+u[t[9]]+"-"+u[t[10]]+u[t[11]]+u[t[12]]+u[t[13]]+u[t[14]]+u[t[15]]}}(i.getRandomValues),f=d}),8345:((e,t,n)=>{n.d(t,{m:()=>isArrayBuffer})
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
t[n]=Array.isArray(o)?o.join(","):o}return t},l=require("node:https")
var u=n.n(l)
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
var f=n(7075)
async function writeRequestBody(e,t,n=6e3,i=!1){const o=t.headers,a=o?o.Expect||o.expect:void 0
let c=-1,l=!0
i||a!=="100-continue"||(l=await Promise.race([new Promise(e=>{c=Number(d.setTimeout(()=>e(!0),Math.max(6e3,n)))}),new Promise(t=>{e.on("continue",()=>{d.clearTimeout(c)
t(!0)})
e.on("response",()=>{d.clearTimeout(c)
t(!1)})
e.on("error",()=>{d.clearTimeout(c)
t(!1)})})]))
l&&writeBody(e,t.body)}function writeBody(e,t){if(t instanceof f.Readable)t.pipe(e)
else{if(t){const n=Buffer.isBuffer(t)
if(n||typeof t=="string"){n&&t.byteLength===0?e.end():e.end(t)
return}const i=t
if(typeof i=="object"&&i.buffer&&typeof i.byteOffset=="number"&&typeof i.byteLength=="number"){e.end(Buffer.from(i.buffer,i.byteOffset,i.byteLength))
return}e.end(Buffer.from(t))
return}e.end()}}let h,g
class NodeHttpHandler{config
configProvider
socketWarningTimestamp=0
externalAgent=!1
metadata={handlerProtocol:"http/1.1"}
static create(e){return typeof e?.handle=="function"?e:new NodeHttpHandler(e)}static checkSocketUsage(e,t,n=console){const{sockets:o,requests:a,maxSockets:c}=e
if(typeof c!="number"||c===1/0)return t
if(Date.now()-15e3<t)return t
if(o&&a)for(const e in o){if(!(0,i.$)(o,e))continue
const t=o[e]?.length??0,l=a[e]?.length??0
if(t>=c&&l>=2*c){n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${l} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`)
return Date.now()}}return t}constructor(e){this.configProvider=new Promise((t,n)=>{typeof e=="function"?e().then(e=>{t(this.resolveDefaultConfig(e))}).catch(n):t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy()
this.config?.httpsAgent?.destroy()}async handle(e,{abortSignal:t,requestTimeout:n}={}){this.config||(this.config=await this.configProvider)
const i=this.config,o=i.logger,l=e.protocol==="https:"
l||this.config.httpAgent||(this.config.httpAgent=await this.config.httpAgentProvider())
return new Promise((f,y)=>{let v,w=-1,S=-1,b=-1,E=-1
const clearTimeouts=()=>{d.clearTimeout(w)
d.clearTimeout(S)
d.clearTimeout(b)
d.clearTimeout(E)},resolve=async e=>{await v
clearTimeouts()
f(e)},reject=async e=>{await v
clearTimeouts()
y(e)}
if(t?.aborted){const e=buildAbortError(t)
reject(e)
return}const C=e.headers,x=!!C&&(C.Expect??C.expect)==="100-continue"
let T=l?i.httpsAgent:i.httpAgent
x&&!this.externalAgent&&(T=new(l?u().Agent:h)({keepAlive:!1,maxSockets:1/0}))
w=d.setTimeout(()=>{this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(T,this.socketWarningTimestamp,o)},i.socketAcquisitionWarningTimeout??(i.requestTimeout??2e3)+(i.connectionTimeout??1e3))
const R=e.query?buildQueryString(e.query):""
let $
e.username==null&&e.password==null||($=`${e.username??""}:${e.password??""}`)
let O=e.path
R&&(O+=`?${R}`)
e.fragment&&(O+=`#${e.fragment}`)
let _=e.hostname??""
_=_[0]==="["&&_.endsWith("]")?e.hostname.slice(1,-1):e.hostname
const M={headers:e.headers,host:_,method:e.method,path:O,port:e.port,agent:T,auth:$},P=(l?u().request:g)(M,e=>{const t=new a.c({statusCode:e.statusCode||-1,reason:e.statusMessage,headers:getTransformedHeaders(e.headers),body:e})
resolve({response:t})})
P.on("error",e=>{c.includes(e.code)?reject(Object.assign(e,{name:"TimeoutError"})):reject(e)})
if(t){const onAbort=()=>{P.destroy()
const e=buildAbortError(t)
reject(e)}
if(typeof t.addEventListener=="function"){const e=t
e.addEventListener("abort",onAbort,{once:!0})
P.once("close",()=>e.removeEventListener("abort",onAbort))}else t.onabort=onAbort}const N=n??i.requestTimeout
S=setConnectionTimeout(P,reject,i.connectionTimeout)
b=setRequestTimeout(P,reject,N,i.throwOnRequestTimeout,o??console)
const L=i.socketTimeout===void 0?resolveDefaultSocketTimeout(i):void 0
L?setSocketTimeout(P,reject,L,!0):setSocketTimeout(P,reject,i.socketTimeout)
const B=M.agent
typeof B=="object"&&"keepAlive"in B&&(E=setSocketKeepAlive(P,{keepAlive:B.keepAlive,keepAliveMsecs:B.keepAliveMsecs}))
v=writeRequestBody(P,e,N,this.externalAgent).catch(e=>{clearTimeouts()
return y(e)})})}updateHttpClientConfig(e,t){this.config=void 0
this.configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for("logger"):e="logger"
t=n.logger??t
break
case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout"
t=resolveDefaultSocketTimeout(n)??t}return{...n,[e]:t}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){const{requestTimeout:t,connectionTimeout:i,socketTimeout:o,socketAcquisitionWarningTimeout:a,httpAgent:c,httpsAgent:l,throwOnRequestTimeout:d,logger:f}=e||{},y=!0
let v
return{connectionTimeout:i,requestTimeout:t,socketTimeout:o,defaultSocketTimeout:resolveDefaultSocketTimeout(e),socketAcquisitionWarningTimeout:a,throwOnRequestTimeout:d,httpAgentProvider:()=>v??=(async()=>{const e=await Promise.resolve().then(n.t.bind(n,9448,23)),{Agent:t,request:i}=e.default??e
g=i
h=t
if(c instanceof h||typeof c?.destroy=="function"){this.externalAgent=!0
return c}return new h({keepAlive:y,maxSockets:50,...c})})(),httpsAgent:(()=>{if(l instanceof u().Agent||typeof l?.destroy=="function"){this.externalAgent=!0
return l}return new(u().Agent)({keepAlive:y,maxSockets:50,...l})})(),logger:f}}}}),8654:((e,t,n)=>{n.d(t,{B:()=>SignatureV4})
var i,o=n(706),a=n(1821),c=n(6852),l=n(4574)
class HeaderFormatter{format(e){const t=[]
for(const n in e){if(!(0,c.$)(e,n))continue
const i=(0,l.a)(n)
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
case"string":const d=(0,l.a)(e.value),f=new DataView(new ArrayBuffer(3+d.byteLength))
f.setUint8(0,7)
f.setUint16(1,d.byteLength,!1)
const h=new Uint8Array(f.buffer)
h.set(d,3)
return h
case"timestamp":const g=new Uint8Array(9)
g[0]=8
g.set(Int64.fromNumber(e.value.valueOf()).bytes,1)
return g
case"uuid":if(!u.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`)
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
const u=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/
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
if(e[t]!==0)break}}var d=n(4876),f=n(7270)
const h="X-Amz-Date",g="X-Amz-Signature",y="X-Amz-Security-Token",v="authorization",w=h.toLowerCase(),S=[v,w,"date"],b=g.toLowerCase(),E="x-amz-content-sha256",C=y.toLowerCase(),x={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},T=/^proxy-/,R=/^sec-/,$="AWS4-HMAC-SHA256",O="AWS4-HMAC-SHA256-PAYLOAD",_="aws4_request",getCanonicalQuery=({query:e={}})=>{const t=[],n={}
for(const i in e){if(!(0,c.$)(e,i))continue
if(i.toLowerCase()===b)continue
const o=(0,f.o)(i)
t.push(o)
const a=e[i]
typeof a=="string"?n[o]=`${o}=${(0,f.o)(a)}`:Array.isArray(a)&&(n[o]=a.slice(0).reduce((e,t)=>e.concat([`${o}=${(0,f.o)(t)}`]),[]).sort().join("&"))}return t.sort().map(e=>n[e]).filter(e=>e).join("&")},iso8601=e=>toDate(e).toISOString().replace(/\.\d{3}Z$/,"Z"),toDate=e=>typeof e=="number"?new Date(e*1e3):typeof e=="string"?Number(e)?new Date(Number(e)*1e3):new Date(e):e
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
const l=await c.digest()
return`${i}\n${e}\n${t}\n${(0,o.n)(l)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[]
for(const n of e.split("/"))n?.length!==0&&n!=="."&&(n===".."?t.pop():t.push(n))
const n=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`
return(0,f.o)(n).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){const t=iso8601(e).replace(/[-:]/g,"")
return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}const M={},P=[],createScope=(e,t,n)=>`${e}/${t}/${n}/${_}`,getSigningKey=async(e,t,n,i,a)=>{const c=await hmac(e,t.secretAccessKey,t.accessKeyId),l=`${n}:${i}:${a}:${(0,o.n)(c)}:${t.sessionToken}`
if(l in M)return M[l]
P.push(l)
while(P.length>50)delete M[P.shift()]
let u=`AWS4${t.secretAccessKey}`
for(const t of[n,i,a,_])u=await hmac(e,u,t)
return M[l]=u},hmac=(e,t,n)=>{const i=new e(t)
i.update((0,a.F)(n))
return i.digest()}
var N=n(5298)
const getCanonicalHeaders=({headers:e},t,n)=>{const i={}
for(const o of Object.keys(e).sort()){if(e[o]==null)continue
const a=o.toLowerCase()
if(!((0,c.$)(x,a)||t?.has(a)||T.test(a)||R.test(a))||n&&(!n||n.has(a))){a==="__proto__"&&(0,N.T)(i)
i[a]=e[o].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}}return i}
var L=n(8345)
const getPayloadHash=async({headers:e,body:t},n)=>{for(const t in e)if((0,c.$)(e,t)&&t.toLowerCase()===E)return e[t]
if(t==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
if(typeof t=="string"||ArrayBuffer.isView(t)||(0,L.m)(t)){const e=new n
e.update((0,a.F)(t))
return(0,o.n)(await e.digest())}return"UNSIGNED-PAYLOAD"},hasHeader=(e,t)=>{e=e.toLowerCase()
for(const n in t)if((0,c.$)(t,n)&&e===n.toLowerCase())return!0
return!1}
var B=n(1871)
const moveHeadersToQuery=(e,t={})=>{const{headers:n,query:i={}}=B.K.clone(e)
for(const e in n){if(!(0,c.$)(n,e))continue
const o=e.toLowerCase()
if(o.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(o)||t.hoistableHeaders?.has(o)){i[e]=n[e]
delete n[e]}}return{...e,headers:n,query:i}},prepareRequest=e=>{e=B.K.clone(e)
for(const t in e.headers)(0,c.$)(e.headers,t)&&S.indexOf(t.toLowerCase())>-1&&delete e.headers[t]
return e}
class SignatureV4 extends SignatureV4Base{headerFormatter=new HeaderFormatter
constructor({applyChecksum:e,credentials:t,region:n,service:i,sha256:o,uriEscapePath:a=!0}){super({applyChecksum:e,credentials:t,region:n,service:i,sha256:o,uriEscapePath:a})}async presign(e,t={}){const{signingDate:n=new Date,expiresIn:i=3600,unsignableHeaders:o,unhoistableHeaders:a,signableHeaders:c,hoistableHeaders:l,signingRegion:u,signingService:d}=t,f=await this.credentialProvider()
this.validateResolvedCredentials(f)
const v=u??await this.regionProvider(),{longDate:w,shortDate:S}=this.formatDate(n)
if(i>604800)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future")
const b=createScope(S,v,d??this.service),E=moveHeadersToQuery(prepareRequest(e),{unhoistableHeaders:a,hoistableHeaders:l})
f.sessionToken&&(E.query[y]=f.sessionToken)
E.query["X-Amz-Algorithm"]=$
E.query["X-Amz-Credential"]=`${f.accessKeyId}/${b}`
E.query[h]=w
E.query["X-Amz-Expires"]=i.toString(10)
const C=getCanonicalHeaders(E,o,c)
E.query["X-Amz-SignedHeaders"]=this.getCanonicalHeaderList(C)
E.query[g]=await this.getSignature(w,b,this.getSigningKey(f,v,S,d),this.createCanonicalRequest(E,C,await getPayloadHash(e,this.sha256)))
return E}async sign(e,t){return typeof e=="string"?this.signString(e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,payload:t},{signingDate:n=new Date,priorSignature:i,signingRegion:a,signingService:c,eventStreamCredentials:l}){const u=a??await this.regionProvider(),{shortDate:d,longDate:f}=this.formatDate(n),h=createScope(d,u,c??this.service),g=await getPayloadHash({headers:{},body:t},this.sha256),y=new this.sha256
y.update(e)
const v=(0,o.n)(await y.digest()),w=[O,f,h,i,v,g].join("\n")
return this.signString(w,{signingDate:n,signingRegion:u,signingService:c,eventStreamCredentials:l})}async signMessage(e,{signingDate:t=new Date,signingRegion:n,signingService:i,eventStreamCredentials:o}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:n,signingService:i,priorSignature:e.priorSignature,eventStreamCredentials:o}).then(t=>({message:e.message,signature:t}))}async signString(e,{signingDate:t=new Date,signingRegion:n,signingService:i,eventStreamCredentials:c}={}){const l=c??await this.credentialProvider()
this.validateResolvedCredentials(l)
const u=n??await this.regionProvider(),{shortDate:d}=this.formatDate(t),f=new this.sha256(await this.getSigningKey(l,u,d,i))
f.update((0,a.F)(e))
return(0,o.n)(await f.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:n,unsignableHeaders:i,signingRegion:o,signingService:a}={}){const c=await this.credentialProvider()
this.validateResolvedCredentials(c)
const l=o??await this.regionProvider(),u=prepareRequest(e),{longDate:d,shortDate:f}=this.formatDate(t),h=createScope(f,l,a??this.service)
u.headers[w]=d
c.sessionToken&&(u.headers[C]=c.sessionToken)
const g=await getPayloadHash(u,this.sha256)
!hasHeader(E,u.headers)&&this.applyChecksum&&(u.headers[E]=g)
const y=getCanonicalHeaders(u,i,n),S=await this.getSignature(d,h,this.getSigningKey(c,l,f,a),this.createCanonicalRequest(u,y,g))
u.headers[v]=`${$} Credential=${c.accessKeyId}/${h}, SignedHeaders=${this.getCanonicalHeaderList(y)}, Signature=${S}`
return u}async getSignature(e,t,n,i){const c=await this.createStringToSign(e,t,i,$),l=new this.sha256(await n)
l.update((0,a.F)(c))
return(0,o.n)(await l.digest())}getSigningKey(e,t,n,i){return getSigningKey(this.sha256,e,n,t,i||this.service)}}}),876:((e,t,n)=>{n.d(t,{V:()=>i})
const i="__smithy_context"}),2613:(e=>{e.exports=require("assert")}),4434:(e=>{e.exports=require("events")}),9896:(e=>{e.exports=require("fs")}),8611:(e=>{e.exports=require("http")}),5692:(e=>{e.exports=require("https")}),9278:(e=>{e.exports=require("net")}),6698:(e=>{e.exports=require("node:async_hooks")}),1421:(e=>{e.exports=require("node:child_process")}),7598:(e=>{e.exports=require("node:crypto")}),3024:(e=>{e.exports=require("node:fs")}),1455:(e=>{e.exports=require("node:fs/promises")}),9448:(e=>{e.exports=require("node:http")}),8161:(e=>{e.exports=require("node:os")}),7075:(e=>{e.exports=require("node:stream")}),7975:(e=>{e.exports=require("node:util")}),857:(e=>{e.exports=require("os")}),4756:(e=>{e.exports=require("tls")}),9023:(e=>{e.exports=require("util")}),6173:((e,t,n)=>{n.d(t,{K:()=>readInputs})
var i=n(4214),o=n(9973)
const a=new Set(["__proto__","prototype","constructor"]),c="no name that can be read here; the names `__proto__`, `prototype` and `constructor` are reserved"
function isLostKey(e){return a.has(e)}function findLostKeys(e,t=[]){if(typeof e!="object"||e===null)return[]
const n=!Array.isArray(e)
return Object.entries(e).flatMap(([e,i])=>{const o=[...t,e]
return n&&isLostKey(e)?[o]:findLostKeys(i,o)})}async function readDocument(e,t,n){const a=e.optionalText(t)
if(a!==void 0)try{const o=await parseText(a),l=findLostKeys(o)
for(const n of l)e.fault({input:t,value:n.join("."),allowed:`another key; this one is ${c}`})
const u=(0,i.xLC)(n,o)
if(u.success)return l.length===0?u.output:void 0
for(const n of u.issues)e.fault({input:t,...describeIssue(n)})}catch(n){e.fault({input:t,value:a,allowed:`YAML or JSON (${(0,o.bD)(n)})`})}}async function parseText(e){try{return JSON.parse(e)}catch{const{parseDocument:t}=await n.e(610).then(n.bind(n,9610)),i=t(e,{prettyErrors:!0}),[o]=i.errors
if(o!==void 0)throw new Error(o.message.split("\n")[0]?.replace(/:$/,"")??"not YAML",{cause:o})
return i.toJS({maxAliasCount:100})}}function describeIssue(e){const t=(0,i.BuJ)(e),n=t===null?"":` at ${t}`
return{value:`${showValue(e.input)}${n}`,allowed:`${showWanted(e)}${n}`}}function showValue(e){return e===null||e===void 0?"nothing":Array.isArray(e)?e.length===0?"an empty list":"a list":typeof e=="object"?Object.keys(e).length===0?"an empty map":"a map":typeof e=="string"?e:JSON.stringify(e)}const l={Object:"a map",Array:"a list",string:"a text",number:"a number",boolean:"true or false",never:"no such key"}
function showWanted({message:e,expected:t}){return(e.startsWith("Invalid ")?l[t??""]:void 0)??e}var u=n(7383)
const d=i.z6Y(e=>!Array.isArray(e),"a map"),f=i.KCZ([i.YOg(i.YjP()),i.FsL(i.YjP(),i.pdi(e=>e.split(/[\s,]+/).filter(e=>e!==""))),i.FsL(i.L5J(),d,i.g1P(i.YjP(),i.Ikc({service:i.lqM(i.YjP()),image:i.lqM(i.YjP()),container:i.lqM(i.YjP()),codedeploy:i.lqM(i.Ikc({application:i.lqM(i.YjP()),"deployment-group":i.lqM(i.YjP())}))})))]),h=i.FsL(i.L5J(),d,i.g1P(i.YjP(),i.Ikc({service:i.YjP(),"task-definition":i.YjP(),deployed:i.lqM(i.YjP())}))),g=i.KCZ([i.aig(),i.YjP(),i.FsL(i.L5J(),d,i.g1P(i.YjP(),i.KCZ([i.aig(),i.YjP()])))]),y=i.YOg(i.Ikc({revision:i.YjP(),message:i.lqM(i.YjP()),kind:i.lqM(i.KIO(["expand","contract"]))})),v=6e4,w=500
async function readInputs(e){const t=toServices(await readDocument(e,"services",f)),n=toReplaced(await readDocument(e,"to",h)),i=toRevisions(await readDocument(e,"revision",g),{services:t,reader:e}),o={cluster:e.text("cluster"),services:e.has("to")?n:t.map(e=>({...e,revision:i.byName.get(e.name)})),revisions:i.unnamed,isReplacing:e.has("to"),isNamed:e.has("revision"),allowUnproven:e.boolean("allow-unproven"),launchers:await readLaunchers(e,t.map(({name:e})=>e)),migrations:await readDocument(e,"migrations",y)??[],allowContract:e.boolean("allow-contract"),reason:e.optionalText("reason")?.replaceAll(/\s+/g," ").slice(0,w),environment:e.optionalText("environment"),migrationsDirectory:e.optionalText("migrations-directory"),githubToken:e.optionalSecret("github-token"),timeoutMs:e.duration("timeout",{minMs:v,maxMs:360*v}),dryRun:e.boolean("dry-run"),awsRegion:e.optionalText("aws-region"),roleToAssume:e.optionalText("role-to-assume")}
checkTogether(e,{...o,services:t})
return o}async function readLaunchers(e,t){const n=await readDocument(e,"launchers",u.rR)??[],fault=(t,n)=>e.fault({input:"launchers",value:JSON.stringify(t),allowed:n})
for(const e of n){for(const t of[u.A7,u.Pn])t.filter(t=>e[t]!==void 0).length!==1&&fault(e,`exactly one of ${t.map(e=>`\`${e}\``).join(", ")}`)
e.service===void 0||t.includes(e.service)||fault(e,`as \`service\` one of \`services\`: ${t.join(", ")||"(there is none)"}`)}return n}function checkTogether(e,{services:t,allowContract:n,reason:i}){const o=["services","to"].filter(t=>e.has(t))
o.length!==1&&e.fault({input:o.length===0?"services":"to",value:o.length===0?"":e.untrimmed("to").trim(),allowed:"either `services`, or `to` (the output `previous` of the step that deployed)"})
o.length===1&&o[0]==="services"&&/^[[{]\s*[\]}]$/.test(e.untrimmed("services").trim())&&e.fault({input:"services",value:e.untrimmed("services").trim(),allowed:"at least one service; where there is none, release the older commit again"})
e.has("revision")&&e.has("to")&&e.fault({input:"revision",value:e.untrimmed("revision").trim(),allowed:"nothing beside `to`"})
n&&i===void 0&&e.fault({input:"reason",value:"",allowed:"a reason, because `allow-contract` is true"})
t.length>0&&new Set(t.map(({name:e})=>e)).size<t.length&&e.fault({input:"services",value:e.untrimmed("services").trim(),allowed:"each service once"})}function toServices(e){return e===void 0?[]:Array.isArray(e)?e.map(e=>({name:e,service:e})):Object.entries(e).map(([e,{service:t=e,image:n,container:i,codedeploy:o}])=>({name:e,service:t,image:n,container:i,codeDeploy:o&&{application:o.application,deploymentGroup:o["deployment-group"]}}))}function toReplaced(e){return Object.entries(e??{}).map(([e,{service:t,"task-definition":n,deployed:i}])=>({name:e,service:t,revision:n,deployed:i}))}const S=/^(?:arn:[^:\s]+:ecs:[^:\s]*:\d*:task-definition\/)?[\w-]{1,255}:\d+$/
function toRevisions(e,{services:t,reader:n}){const i={byName:new Map,unnamed:[]}
if(e===void 0)return i
const o=t.map(({name:e})=>e),fault=(e,t)=>n.fault({input:"revision",value:e,allowed:t})
if(typeof e=="object"){for(const[t,n]of Object.entries(e)){o.includes(t)||fault(t,`names of \`services\`: ${o.join(", ")}`)
isRevision(String(n))||fault(String(n),"a number, `family:number` or an ARN")}return{...i,byName:new Map(Object.entries(e).map(([e,t])=>[e,String(t)]))}}const a=String(e).split(/[\s,]+/).filter(e=>e!==""),[c=""]=a
if(/^\d+$/.test(c)&&a.length===1){if(o.length===1)return{...i,byName:new Map(o.map(e=>[e,c]))}
fault(c,"a number for a single service only; else `family:number`, or a map of service to revision")
return i}for(const e of a)S.test(e)||fault(e,"`family:number`, an ARN, or a map of service to revision")
return{...i,unnamed:a}}function isRevision(e){return/^\d+$/.test(e)||S.test(e)}}),8550:((e,t,n)=>{n.a(e,async(e,i)=>{try{n.r(t)
var o=n(7760),a=n(5032),c=n(6173),l=n(8728)
await(0,o.C)({name:"rollback",readInputs:c.K,story:(e,t)=>(0,l.F)(e,{...t,connect:(0,a.m)(t),openGithub:(0,a.c)(t)})})
i()}catch(e){i(e)}},1)}),5032:((e,t,n)=>{n.d(t,{m:()=>connectTo,c:()=>openGithubWith})
var i=n(7486),o=n(9973)
function parseRegion(e,t){const n=[e,t.AWS_REGION,t.AWS_DEFAULT_REGION].find(e=>e!==void 0&&e!=="")
if(n!==void 0&&/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(n))return n
throw new o.lZ({code:"aws-region-missing",message:n===void 0?"No AWS region is set.":`"${n}" is not the name of an AWS region.`,fix:"Set the input `aws-region`, for example to us-east-1."})}var a=n(9296)
const c=3e4
function awsAccess(e){const t=parseRegion(e.awsRegion,e.env),i={region:t,maxAttempts:5,requestHandler:(0,a.W)(c)},{roleToAssume:o,idToken:l,sessionName:u}=e
return o===void 0?i:{...i,credentials:shareCredentials(async()=>{const{assumeRoleWithOidc:e}=await n.e(747).then(n.bind(n,3747))
return e({roleArn:o,region:t,idToken:l,sessionName:u})})}}const l=3e5
function shareCredentials(e,t=i.dQ){let n,o=1/0
return()=>{if(n===void 0||t.now()>=o){o=1/0
const t=e()
n=t
t.then(({expiration:e})=>{o=(e?.getTime()??1/0)-l},()=>{n=void 0})}return n}}function connectCodeDeploy(e){let t
return()=>t??=load(e)}async function load(e){const{createCodeDeployApi:t,createPollingCodeDeployApi:i}=await Promise.all([n.e(240),n.e(332)]).then(n.bind(n,8332))
return{codeDeploy:t(e),polling:i(e)}}var u=n(6868),d=n(4405),f=n(5424),h=n(1478),g=n(2713),y=n(7579),v=n(9688),w=n(2841),S=n(7860),b=n(9053),E=n(7926),C=n(7979),x=n(478),T=n(868),R=n(6979),$=n(4631),O=n(3753),_=n(4876)
const defaultECSHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,O.u)(t).operation,region:await(0,_.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecs",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultECSHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,$.ho)(e)
return Object.assign(t,{authSchemePreference:(0,_.t)(e.authSchemePreference??[])})},resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"ecs"}),M={rE:"3.1162.0"}
var P=n(8739),N=n(4351),L=n(7303),B=n(9670),U=n(8898),H=n(1956),z=n(3816),W=n(7613),G=n(5412),V=n(3559),K=n(446),J=n(2766),te=n(4824),re=n(9903),se=n(2149),ie=n(417),oe=n(5606),ae=n(9752),ce=n(4394),le=n(2068),ue=n(51),de=n(6663),pe=n(7022),fe=n(7307),he=n(4574),me=n(1787),ge=n(1958),ye=n(4397),ve=n(6467),we=n(7228),Se=n(2988)
const ke="ref",be=-1,Ee=!0,Ae="isSet",Ce="PartitionResult",xe="booleanEquals",Te="getAttr",Re={[ke]:"Endpoint"},$e={[ke]:Ce},De={},Oe=[{[ke]:"Region"}],Ie={conditions:[[Ae,[Re]],[Ae,Oe],["aws.partition",Oe,Ce],[xe,[{[ke]:"UseFIPS"},Ee]],[xe,[{[ke]:"UseDualStack"},Ee]],[xe,[{fn:Te,argv:[$e,"supportsDualStack"]},Ee]],[xe,[{fn:Te,argv:[$e,"supportsFIPS"]},Ee]]],results:[[be],[be,"Invalid Configuration: FIPS and custom endpoint are not supported"],[be,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Re,De],["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}",De],[be,"FIPS is enabled but this partition does not support FIPS"],["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}",De],[be,"DualStack is enabled but this partition does not support DualStack"],["https://ecs.{Region}.{PartitionResult#dnsSuffix}",De],[be,"Invalid Configuration: Missing Region"]]},_e=1e8,Me=new Int32Array([-1,1,-1,0,12,3,1,4,_e+11,2,5,_e+11,3,8,6,4,7,_e+10,5,_e+8,_e+9,4,10,9,6,_e+6,_e+7,5,11,_e+5,6,_e+4,_e+5,3,_e+1,13,4,_e+2,_e+3]),Pe=Se.d.from(Me,2,Ie.conditions,Ie.results),Ne=new ye.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Ne.get(e,()=>(0,ve.c)(Pe,{endpointParams:e,logger:t.logger}))
we.m.aws=ge.U
var Le=n(9835),je=n(3441)
class ECSServiceException extends je.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException"
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
Object.setPrototypeOf(this,BlockedException.prototype)}}const Be="advancedConfiguration",Fe="authorizationConfig",Ue="alarmNames",qe="accessType",He="alternateTargetGroupArn",ze="availabilityZoneRebalancing",We="action",Ge="alarms",Ve="arn",Ke="client",Je="clusterArn",Ze="cpuArchitecture",Qe="createdAt",Xe="containerDefinitions",et="containerName",tt="containerPortRange",nt="capacityProviderStrategy",rt="containerPath",st="containerPort",it="credentialsParameter",at="cluster",ct="command",lt="cpu",ut="deploymentConfiguration",dt="deploymentCircuitBreaker",pt="desiredCount",ft="deploymentController",mt="deviceName",gt="discoveryName",yt="desiredStatus",vt="deviceType",wt="error",St="enableExecuteCommand",kt="enableECSManagedTags",bt="environmentFiles",Et="enableFaultInjection",At="executionRoleArn",Ct="ephemeralStorage",xt="environment",Tt="enabled",Rt="enable",$t="encrypted",Dt="expression",Ot="family",It="finishedAt",_t="fargateEphemeralStorage",Mt="fileSystemId",Pt="filesystemType",Nt="failures",Lt="gatewayConnectors",jt="group",Bt="hostname",Ft="healthCheck",Ut="healthCheckGracePeriodSeconds",qt="healthCheckPath",Ht="healthCheckPort",zt="httpError",Wt="hookId",Gt="hostPort",Vt="healthStatus",Yt="id",Kt="inferenceAccelerators",Jt="imageDigest",Zt="ipcMode",Qt="image",Xt="include",en="iops",tn="kmsKeyId",nn="loadBalancers",rn="logConfiguration",on="lastStatus",an="launchType",cn="message",ln="managedEBSVolume",un="memoryReservation",pn="maxResults",hn="memory",mn="monitoring",gn="name",yn="networkConfiguration",vn="networkMode",wn="nextToken",Sn="namespace",kn="options",bn="overrides",En="pendingCount",An="placementConstraints",xn="proxyConfiguration",Tn="platformFamily",$n="productionListenerRule",Dn="pidMode",On="portName",In="placementStrategy",Mn="pendingTaskCount",Pn="propagateTags",Nn="platformVersion",Ln="port",jn="protocol",Bn="reason",Fn="roleArn",Un="requiresCompatibilities",qn="runningCount",Hn="rootDirectory",zn="resourceManagementType",Wn="readOnly",Gn="runtimePlatform",Vn="resourceRequirements",Yn="requestedTaskCount",Zn="runningTaskCount",Qn="rollback",Xn="smithy.ts.sdk.synthetic.com.amazonaws.ecs",er="startedAt",tr="serviceArn",nr="stoppedAt",rr="startedBy",sr="serviceConnectConfiguration",ir="serviceDeployments",or="serviceDeploymentArn",ar="sizeInGiB",cr="snapshotId",lr="serviceName",ur="statusReason",dr="serviceRevisionArn",pr="serviceRegistries",fr="schedulingStrategy",hr="service",mr="services",gr="status",vr="type",wr="taskArn",Sr="taskDefinition",kr="taskDefinitionArn",br="transitEncryptionPort",Er="targetGroupArn",Ar="testListenerRule",Cr="taskRoleArn",xr="tagSpecifications",Tr="targetType",Rr="tags",$r="tasks",Dr="task",Or="throughput",Ir="timeout",_r="updatedAt",Mr="value",Pr="volumeConfigurations",Nr="volumeInitializationRate",Lr="vpcLatticeConfigurations",jr="volumeType",Br="volumes",Ur="com.amazonaws.ecs",qr=new Le.O(Xn)
var Hr=[-3,Xn,"ECSServiceException",0,[],[]]
qr.registerError(Hr,ECSServiceException)
const zr=new Le.O(Ur)
var Wr=[-3,Ur,"AccessDeniedException",{[wt]:Ke,[zt]:403},[cn],[0]]
zr.registerError(Wr,AccessDeniedException)
var Gr=[-3,Ur,"AttributeLimitExceededException",{[wt]:Ke},[cn],[0]]
zr.registerError(Gr,AttributeLimitExceededException)
var Vr=[-3,Ur,"BlockedException",{[wt]:Ke},[cn],[0]]
zr.registerError(Vr,BlockedException)
var Yr=[-3,Ur,"ClientException",{[wt]:Ke},[cn],[0]]
zr.registerError(Yr,ClientException)
var Jr=[-3,Ur,"ClusterContainsCapacityProviderException",{[wt]:Ke},[cn],[0]]
zr.registerError(Jr,ClusterContainsCapacityProviderException)
var Zr=[-3,Ur,"ClusterContainsContainerInstancesException",{[wt]:Ke},[cn],[0]]
zr.registerError(Zr,ClusterContainsContainerInstancesException)
var Qr=[-3,Ur,"ClusterContainsServicesException",{[wt]:Ke},[cn],[0]]
zr.registerError(Qr,ClusterContainsServicesException)
var es=[-3,Ur,"ClusterContainsTasksException",{[wt]:Ke},[cn],[0]]
zr.registerError(es,ClusterContainsTasksException)
var ts=[-3,Ur,"ClusterNotFoundException",{[wt]:Ke},[cn],[0]]
zr.registerError(ts,ClusterNotFoundException)
var ns=[-3,Ur,"ConflictException",{[wt]:Ke},["resourceIds",cn],[64,0]]
zr.registerError(ns,ConflictException)
var rs=[-3,Ur,"DaemonNotActiveException",{[wt]:Ke},[cn],[0]]
zr.registerError(rs,DaemonNotActiveException)
var ss=[-3,Ur,"DaemonNotFoundException",{[wt]:Ke},[cn],[0]]
zr.registerError(ss,DaemonNotFoundException)
var is=[-3,Ur,"GatewayNotFoundException",{[wt]:Ke},[cn],[0]]
zr.registerError(is,GatewayNotFoundException)
var os=[-3,Ur,"InvalidParameterException",{[wt]:Ke},[cn],[0]]
zr.registerError(os,InvalidParameterException)
var as=[-3,Ur,"LimitExceededException",{[wt]:Ke},[cn],[0]]
zr.registerError(as,LimitExceededException)
var cs=[-3,Ur,"MissingVersionException",{[wt]:Ke},[cn],[0]]
zr.registerError(cs,MissingVersionException)
var ls=[-3,Ur,"NamespaceNotFoundException",{[wt]:Ke},[cn],[0]]
zr.registerError(ls,NamespaceNotFoundException)
var us=[-3,Ur,"NoUpdateAvailableException",{[wt]:Ke},[cn],[0]]
zr.registerError(us,NoUpdateAvailableException)
var ds=[-3,Ur,"PlatformTaskDefinitionIncompatibilityException",{[wt]:Ke},[cn],[0]]
zr.registerError(ds,PlatformTaskDefinitionIncompatibilityException)
var ps=[-3,Ur,"PlatformUnknownException",{[wt]:Ke},[cn],[0]]
zr.registerError(ps,PlatformUnknownException)
var fs=[-3,Ur,"ResourceInUseException",{[wt]:Ke},[cn],[0]]
zr.registerError(fs,ResourceInUseException)
var hs=[-3,Ur,"ResourceNotFoundException",{[wt]:Ke},[cn],[0]]
zr.registerError(hs,ResourceNotFoundException)
var ms=[-3,Ur,"ServerException",{[wt]:"server"},[cn],[0]]
zr.registerError(ms,ServerException)
var gs=[-3,Ur,"ServiceDeploymentNotFoundException",{[wt]:Ke},[cn],[0]]
zr.registerError(gs,ServiceDeploymentNotFoundException)
var ys=[-3,Ur,"ServiceNotActiveException",{[wt]:Ke},[cn],[0]]
zr.registerError(ys,ServiceNotActiveException)
var vs=[-3,Ur,"ServiceNotFoundException",{[wt]:Ke},[cn],[0]]
zr.registerError(vs,ServiceNotFoundException)
var ws=[-3,Ur,"TargetNotConnectedException",{[wt]:Ke},[cn],[0]]
zr.registerError(ws,TargetNotConnectedException)
var Ss=[-3,Ur,"TargetNotFoundException",{[wt]:Ke},[cn],[0]]
zr.registerError(Ss,TargetNotFoundException)
var ks=[-3,Ur,"TaskSetNotFoundException",{[wt]:Ke},[cn],[0]]
zr.registerError(ks,TaskSetNotFoundException)
var bs=[-3,Ur,"UnsupportedFeatureException",{[wt]:Ke},[cn],[0]]
zr.registerError(bs,UnsupportedFeatureException)
var Es=[-3,Ur,"UpdateInProgressException",{[wt]:Ke},[cn],[0]]
zr.registerError(Es,UpdateInProgressException)
const As=[qr,zr]
var Cs=[3,Ur,"AdvancedConfiguration",0,[He,$n,Ar,Fn],[0,0,0,0]],xs=[3,Ur,"Attachment",0,[Yt,vr,gr,"details"],[0,0,0,()=>ja]],Ts=[3,Ur,"Attribute",0,[gn,Mr,Tr,"targetId"],[0,0,0,0],1],Rs=[3,Ur,"AwsVpcConfiguration",0,["subnets","securityGroups","assignPublicIp"],[64,64,0],1],$s=[3,Ur,"CanaryConfiguration",0,["canaryPercent","canaryBakeTimeInMinutes"],[1,1]],Ds=[3,Ur,"CapacityProviderStrategyItem",0,["capacityProvider","weight","base"],[0,1,1],1],Os=[3,Ur,"Container",0,["containerArn",wr,gn,Qt,Jt,"runtimeId",on,"exitCode",Bn,"networkBindings","networkInterfaces",Vt,"managedAgents",lt,hn,un,"gpuIds","neuronDeviceIds","gpuSharingStrategy"],[0,0,0,0,0,0,0,1,0,()=>yc,()=>vc,0,()=>cc,0,0,0,64,64,()=>el]],Is=[3,Ur,"ContainerDefinition",0,[gn,Qt,"repositoryCredentials",lt,hn,un,"links","portMappings","essential","restartPolicy","entryPoint",ct,xt,bt,"mountPoints","volumesFrom","linuxParameters","secrets","dependsOn","startTimeout","stopTimeout","versionConsistency",Bt,"user","workingDirectory","disableNetworking","privileged","readonlyRootFilesystem","dnsServers","dnsSearchDomains","extraHosts","dockerSecurityOptions","interactive","pseudoTerminal","dockerLabels","ulimits",rn,Ft,"systemControls",Vn,"firelensConfiguration","credentialSpecs"],[0,0,[()=>Ro,0],1,1,1,64,()=>kc,2,()=>Ns,64,64,[()=>Xa,0],()=>Qa,()=>gc,()=>Kc,()=>Bi,()=>Cc,()=>Ha,1,1,0,0,0,0,2,2,2,64,64,()=>sc,64,2,2,128,()=>Yc,()=>eo,()=>Di,()=>Uc,()=>Ac,()=>wi,64]],_s=[3,Ur,"ContainerDependency",0,[et,"condition"],[0,0],2],Ms=[3,Ur,"ContainerImage",0,[et,Jt,Qt],[0,0,0]],Ps=[3,Ur,"ContainerOverride",0,[gn,ct,xt,bt,lt,hn,un,Vn],[0,64,[()=>Xa,0],()=>Qa,1,1,1,()=>Ac]],Ns=[3,Ur,"ContainerRestartPolicy",0,[Tt,"ignoredExitCodes","restartAttemptPeriod"],[2,65,1],1],Ls=[3,Ur,"ContinueServiceDeploymentRequest",0,[or,Wt,We],[0,0,0],2],js=[3,Ur,"ContinueServiceDeploymentResponse",0,[or],[0]],Bs=[3,Ur,"CreatedAt",0,["before","after"],[4,4]],Fs=[3,Ur,"Deployment",0,[Yt,gr,Sr,pt,En,qn,"failedTasks",Qe,_r,nt,an,Nn,Tn,yn,"rolloutState","rolloutStateReason",sr,"serviceConnectResources",Pr,_t,Lr],[0,0,0,1,1,1,1,4,4,()=>Ua,0,0,0,()=>wo,0,0,()=>qo,()=>$c,()=>Fc,()=>Gs,()=>Zc]],Us=[3,Ur,"DeploymentAlarms",0,[Ue,Qn,Rt],[64,2,2],3],qs=[3,Ur,"DeploymentCircuitBreaker",0,[Rt,Qn,"resetOnHealthyTask","thresholdConfiguration"],[2,2,2,()=>Ra],2],Hs=[3,Ur,"DeploymentConfiguration",0,[dt,"maximumPercent","minimumHealthyPercent",Ge,"strategy","bakeTimeInMinutes","lifecycleHooks","linearConfiguration","canaryConfiguration","earlySuccessCriteria"],[()=>qs,1,1,()=>Us,0,1,()=>Ya,()=>Li,()=>$s,()=>Ws]],zs=[3,Ur,"DeploymentController",0,[vr],[0],1],Ws=[3,Ur,"DeploymentEarlySuccessCriteria",0,[Rt,"healthyPercent","sourceServiceRevisionCleanup"],[2,1,0],1],Gs=[3,Ur,"DeploymentEphemeralStorage",0,[tn],[0]],Vs=[3,Ur,"DeploymentLifecycleHook",0,[Tr,"hookTargetArn",Fn,"lifecycleStages","hookDetails","timeoutConfiguration"],[0,0,0,64,15,()=>Ks]],Ys=[3,Ur,"DeploymentLifecycleHookDetail",0,[Wt,Tr,"targetArn",gr,"expiresAt","timeoutAction"],[0,0,0,0,4,0]],Ks=[3,Ur,"DeploymentLifecycleHookTimeoutConfiguration",0,["timeoutInMinutes",We],[1,0]],Js=[3,Ur,"DeregisterTaskDefinitionRequest",0,[Sr],[0],1],Zs=[3,Ur,"DeregisterTaskDefinitionResponse",0,[Sr],[[()=>Sa,0]]],Qs=[3,Ur,"DescribeServiceDeploymentsRequest",0,["serviceDeploymentArns"],[64],1],Xs=[3,Ur,"DescribeServiceDeploymentsResponse",0,[ir,Nt],[()=>Oc,()=>ec]],ti=[3,Ur,"DescribeServiceRevisionsRequest",0,["serviceRevisionArns"],[64],1],ni=[3,Ur,"DescribeServiceRevisionsResponse",0,["serviceRevisions",Nt],[()=>Nc,()=>ec]],ri=[3,Ur,"DescribeServicesRequest",0,[mr,at,Xt],[64,0,64],1],si=[3,Ur,"DescribeServicesResponse",0,[mr,Nt],[()=>Bc,()=>ec]],ii=[3,Ur,"DescribeTaskDefinitionRequest",0,[Sr,Xt],[0,64],1],oi=[3,Ur,"DescribeTaskDefinitionResponse",0,[Sr,Rr],[[()=>Sa,0],()=>qc]],ai=[3,Ur,"DescribeTasksRequest",0,[$r,at,Xt],[64,0,64],1],ci=[3,Ur,"DescribeTasksResponse",0,[$r,Nt],[[()=>zc,0],()=>ec]],ui=[3,Ur,"Device",0,["hostPath",rt,"permissions"],[0,0,64],1],di=[3,Ur,"DockerVolumeConfiguration",0,["scope","autoprovision","driver","driverOpts","labels"],[0,2,0,128,128]],pi=[3,Ur,"EBSTagSpecification",0,["resourceType",Rr,Pn],[0,()=>qc,0],1],fi=[3,Ur,"ECSManagedResources",0,["ingressPaths","autoScaling","metricAlarms","serviceSecurityGroups","logGroups","gatewayConnections"],[()=>uc,()=>ro,()=>pc,()=>fc,()=>dc,()=>nc]],hi=[3,Ur,"EFSAuthorizationConfig",0,["accessPointId","iam"],[0,0]],mi=[3,Ur,"EFSVolumeConfiguration",0,[Mt,Hn,"transitEncryption",br,Fe],[0,0,0,1,()=>hi],1],gi=[3,Ur,"EnvironmentFile",0,[Mr,vr],[0,0],2],yi=[3,Ur,"EphemeralStorage",0,[ar],[1],1],vi=[3,Ur,"Failure",0,[Ve,Bn,"detail"],[0,0,0]],wi=[3,Ur,"FirelensConfiguration",0,[vr,kn],[0,128],1],Si=[3,Ur,"FSxWindowsFileServerAuthorizationConfig",0,[it,"domain"],[0,0],2],ki=[3,Ur,"FSxWindowsFileServerVolumeConfiguration",0,[Mt,Hn,Fe],[0,0,()=>Si],3],bi=[3,Ur,"GatewayConnection",0,["gatewayArn","gatewayRouteArn",On,"serviceUrl",qe,gr,"resources"],[0,0,0,0,0,0,()=>Qc]],Ai=[3,Ur,"GatewayConnectionAlbResources",0,["acmCertificateArn","loadBalancerArn","loadBalancerSecurityGroupArns","listenerArn","listenerRuleArn","testListenerRuleArn",Er,He],[0,0,64,0,0,0,0,0]],Ci=[3,Ur,"GatewayConnector",0,[On,Ft,"filters"],[0,()=>Ri,()=>xi],1],xi=[3,Ur,"GatewayConnectorFilters",0,["accessTypes"],[64]],Ri=[3,Ur,"GatewayConnectorHealthCheck",0,["healthCheckProtocol",Ht,qt,"healthCheckTimeoutSeconds","healthCheckIntervalSeconds","healthyThresholdCount","unhealthyThresholdCount","matcher"],[0,1,0,1,1,1,1,()=>$i]],$i=[3,Ur,"GatewayConnectorHealthCheckMatcher",0,["httpCode","grpcCode"],[0,0]],Di=[3,Ur,"HealthCheck",0,[ct,"interval",Ir,"retries","startPeriod"],[64,1,1,1,1],1],Oi=[3,Ur,"HostEntry",0,[Bt,"ipAddress"],[0,0],2],Ii=[3,Ur,"HostVolumeProperties",0,["sourcePath"],[0]],_i=[3,Ur,"InferenceAccelerator",0,[mt,vt],[0,0],2],Mi=[3,Ur,"InferenceAcceleratorOverride",0,[mt,vt],[0,0]],Pi=[3,Ur,"KernelCapabilities",0,["add","drop"],[64,64]],Ni=[3,Ur,"KeyValuePair",0,[gn,Mr],[0,0]],Li=[3,Ur,"LinearConfiguration",0,["stepPercent","stepBakeTimeInMinutes"],[1,1]],Bi=[3,Ur,"LinuxParameters",0,["capabilities","devices","initProcessEnabled","sharedMemorySize","tmpfs","maxSwap","swappiness"],[()=>Pi,()=>Ja,2,1,()=>Vc,1,1]],Ui=[3,Ur,"ListClustersRequest",0,[wn,pn],[0,1]],qi=[3,Ur,"ListClustersResponse",0,["clusterArns",wn],[64,0]],Hi=[3,Ur,"ListServiceDeploymentsRequest",0,[hr,at,gr,Qe,wn,pn],[0,0,64,()=>Bs,0,1],1],Wi=[3,Ur,"ListServiceDeploymentsResponse",0,[ir,wn],[()=>Ic,0]],Gi=[3,Ur,"ListServicesRequest",0,[at,wn,pn,an,fr,zn],[0,0,1,0,0,0]],Vi=[3,Ur,"ListServicesResponse",0,["serviceArns",wn],[64,0]],Yi=[3,Ur,"ListTaskDefinitionsRequest",0,["familyPrefix",gr,"sort",wn,pn],[0,0,0,0,1]],Ki=[3,Ur,"ListTaskDefinitionsResponse",0,["taskDefinitionArns",wn],[64,0]],Zi=[3,Ur,"ListTasksRequest",0,[at,"containerInstance",Ot,wn,pn,rr,lr,yt,an,"daemonName"],[0,0,0,0,1,0,0,0,0,0]],Qi=[3,Ur,"ListTasksResponse",0,["taskArns",wn],[64,0]],Xi=[3,Ur,"LoadBalancer",0,[Er,"loadBalancerName",et,st,Be],[0,0,0,1,()=>Cs]],eo=[3,Ur,"LogConfiguration",0,["logDriver",kn,"secretOptions"],[0,128,()=>Cc],1],to=[3,Ur,"ManagedAgent",0,["lastStartedAt",gn,Bn,on],[4,0,0,0]],no=[3,Ur,"ManagedApplicationAutoScalingPolicy",0,[gr,_r,"policyType","targetValue","metric",Ve,ur],[0,4,0,1,0,0,0],5],ro=[3,Ur,"ManagedAutoScaling",0,["scalableTarget","applicationAutoScalingPolicies"],[()=>po,()=>lc]],so=[3,Ur,"ManagedCertificate",0,[gr,_r,"domainName",Ve,ur],[0,4,0,0,0],3],io=[3,Ur,"ManagedIngressPath",0,[qe,"endpoint","loadBalancer","loadBalancerSecurityGroups","certificate","listener","rule","targetGroups"],[0,0,()=>co,()=>fc,()=>so,()=>oo,()=>ao,()=>hc],2],oo=[3,Ur,"ManagedListener",0,[gr,_r,Ve,ur],[0,4,0,0],2],ao=[3,Ur,"ManagedListenerRule",0,[gr,_r,Ve,ur],[0,4,0,0],2],co=[3,Ur,"ManagedLoadBalancer",0,[gr,_r,"scheme",Ve,ur,"subnetIds","securityGroupIds"],[0,4,0,0,0,64,64],3],lo=[3,Ur,"ManagedLogGroup",0,[gr,_r,"logGroupName",Ve,ur],[0,4,0,0,0],3],uo=[3,Ur,"ManagedMetricAlarm",0,[gr,_r,Ve,ur],[0,4,0,0],2],po=[3,Ur,"ManagedScalableTarget",0,[gr,_r,"minCapacity","maxCapacity",Ve,ur],[0,4,1,1,0,0],4],fo=[3,Ur,"ManagedSecurityGroup",0,[gr,_r,Ve,ur],[0,4,0,0],2],ho=[3,Ur,"ManagedTargetGroup",0,[gr,_r,qt,Ht,Ln,Ve,ur],[0,4,0,1,1,0,0],5],mo=[3,Ur,"MetricConfiguration",0,["metricNames","resolutionSeconds"],[64,1],2],go=[3,Ur,"MonitoringConfiguration",0,["metricConfigurations"],[()=>mc]],yo=[3,Ur,"MountPoint",0,["sourceVolume",rt,Wn],[0,0,2]],vo=[3,Ur,"NetworkBinding",0,["bindIP",st,Gt,jn,tt,"hostPortRange"],[0,1,1,0,0,0]],wo=[3,Ur,"NetworkConfiguration",0,["awsvpcConfiguration"],[()=>Rs]],So=[3,Ur,"NetworkInterface",0,["attachmentId","privateIpv4Address","ipv6Address"],[0,0,0]],ko=[3,Ur,"NvidiaMpsAllocation",0,[hn,"maxComputePercent"],[1,1],1],bo=[3,Ur,"PlacementConstraint",0,[vr,Dt],[0,0]],Eo=[3,Ur,"PlacementStrategy",0,[vr,"field"],[0,0]],Ao=[3,Ur,"PortMapping",0,[st,Gt,jn,gn,"appProtocol",tt],[1,1,0,0,0,0]],Co=[3,Ur,"ProxyConfiguration",0,[et,vr,"properties"],[0,0,()=>bc],1],xo=[3,Ur,"RegisterTaskDefinitionRequest",0,[Ot,Xe,Cr,At,vn,Br,An,Un,lt,hn,Rr,Dn,Zt,xn,Kt,Ct,Gn,Et],[0,[()=>qa,0],0,0,0,()=>Jc,()=>Hc,64,0,0,()=>qc,0,0,()=>Co,()=>oc,()=>yi,()=>Mo,2],2],To=[3,Ur,"RegisterTaskDefinitionResponse",0,[Sr,Rr],[[()=>Sa,0],()=>qc]],Ro=[3,Ur,"RepositoryCredentials",8,[it],[0],1],$o=[3,Ur,"ResolvedConfiguration",0,[nn,Lr],[()=>Pc,()=>jc]],Do=[3,Ur,"ResourceRequirement",0,[vr,Mr,"sharingStrategy"],[0,0,()=>el],1],Oo=[3,Ur,"Rollback",0,[Bn,er,dr],[0,4,0]],Io=[3,Ur,"RunTaskRequest",0,[Sr,nt,at,"count",kt,St,jt,an,yn,bn,An,In,Nn,Pn,"referenceId",rr,Rr,"clientToken",Pr],[0,()=>Ua,0,1,2,2,0,0,()=>wo,[()=>Ca,0],()=>wc,()=>Sc,0,0,0,0,()=>qc,[0,4],()=>Gc],1],_o=[3,Ur,"RunTaskResponse",0,[$r,Nt],[[()=>zc,0],()=>ec]],Mo=[3,Ur,"RuntimePlatform",0,[Ze,"operatingSystemFamily"],[0,0]],Po=[3,Ur,"RuntimePlatformOverride",0,[Ze],[0]],No=[3,Ur,"S3FilesVolumeConfiguration",0,["fileSystemArn",Hn,br,"accessPointArn"],[0,0,1,0],1],Lo=[3,Ur,"Scale",0,[Mr,"unit"],[1,0]],jo=[3,Ur,"Secret",0,[gn,"valueFrom"],[0,0],2],Bo=[3,Ur,"Service",0,[tr,lr,Je,nn,pr,gr,pt,qn,En,an,nt,Nn,Tn,Sr,ut,"taskSets","deployments",Fn,"events",Qe,"currentServiceDeployment","currentServiceRevisions",An,In,yn,Ut,fr,ft,Rr,"createdBy",kt,Pn,St,ze,zn],[0,0,0,()=>ac,()=>Mc,0,1,1,1,0,()=>Ua,0,0,0,()=>Hs,()=>Wc,()=>Ka,0,()=>_c,4,0,()=>Dc,()=>wc,()=>Sc,()=>wo,1,0,()=>zs,()=>qc,0,2,0,2,0,0]],Fo=[3,Ur,"ServiceConnectAccessLogConfiguration",0,["format","includeQueryParameters"],[0,0],1],Uo=[3,Ur,"ServiceConnectClientAlias",0,[Ln,"dnsName","testTrafficRules"],[1,0,()=>Vo],1],qo=[3,Ur,"ServiceConnectConfiguration",0,[Tt,Sn,mr,rn,"accessLogConfiguration","containerConfigurations"],[2,0,()=>Rc,()=>eo,()=>Fo,()=>Tc],1],Ho=[3,Ur,"ServiceConnectService",0,[On,gt,"clientAliases","ingressPortOverride",Ir,"tls"],[0,0,()=>xc,1,()=>$a,()=>Ko],1],zo=[3,Ur,"ServiceConnectServiceResource",0,[gt,"discoveryArn"],[0,0]],Wo=[3,Ur,"ServiceConnectTestTrafficHeaderMatchRules",0,["exact"],[0],1],Go=[3,Ur,"ServiceConnectTestTrafficHeaderRules",0,[gn,Mr],[0,()=>Wo],1],Vo=[3,Ur,"ServiceConnectTestTrafficRules",0,["header"],[()=>Go],1],Yo=[3,Ur,"ServiceConnectTlsCertificateAuthority",0,["awsPcaAuthorityArn"],[0]],Ko=[3,Ur,"ServiceConnectTlsConfiguration",0,["issuerCertificateAuthority","kmsKey",Fn],[()=>Yo,0,0],1],Jo=[3,Ur,"ServiceCurrentRevisionSummary",0,[Ve,Yn,Zn,Mn],[0,1,1,1]],Zo=[3,Ur,"ServiceDeployment",0,[or,tr,Je,Qe,er,It,nr,_r,"sourceServiceRevisions","targetServiceRevision",gr,ur,"lifecycleStage","lifecycleHookDetails",ut,Qn,dt,Ge],[0,0,0,4,4,4,4,4,()=>Lc,()=>la,0,0,0,()=>Va,()=>Hs,()=>Oo,()=>ta,()=>Qo]],Qo=[3,Ur,"ServiceDeploymentAlarms",0,[gr,Ue,"triggeredAlarmNames"],[0,64,64]],Xo=[3,Ur,"ServiceDeploymentBrief",0,[or,tr,Je,er,Qe,It,"targetServiceRevisionArn",gr,ur],[0,0,0,4,4,4,0,0,0]],ta=[3,Ur,"ServiceDeploymentCircuitBreaker",0,[gr,"failureCount","threshold"],[0,1,1]],na=[3,Ur,"ServiceEvent",0,[Yt,Qe,cn],[0,4,0]],ra=[3,Ur,"ServiceManagedEBSVolumeConfiguration",0,[Fn,$t,tn,jr,ar,cr,Nr,en,Or,xr,Pt],[0,2,0,0,1,0,1,1,1,()=>Za,0],1],ia=[3,Ur,"ServiceRegistry",0,["registryArn",Ln,et,st],[0,1,0,1]],oa=[3,Ur,"ServiceRevision",0,[dr,tr,Je,Sr,nt,an,Nn,Tn,nn,pr,yn,"containerImages","guardDutyEnabled",sr,Pr,_t,Qe,Lr,"resolvedConfiguration","ecsManagedResources",bn,Lt,mn],[0,0,0,0,()=>Ua,0,0,0,()=>ac,()=>Mc,()=>wo,()=>za,2,()=>qo,()=>Fc,()=>Gs,4,()=>Zc,()=>$o,()=>fi,()=>ca,()=>rc,()=>go]],aa=[3,Ur,"ServiceRevisionLoadBalancer",0,[Er,$n],[0,0]],ca=[3,Ur,"ServiceRevisionOverrides",0,[Gn],[()=>Po]],la=[3,Ur,"ServiceRevisionSummary",0,[Ve,Yn,Zn,Mn,"requestedTestTrafficWeight","requestedProductionTrafficWeight"],[0,1,1,1,1,1]],ua=[3,Ur,"ServiceRevisionVpcLatticeConfiguration",0,[Er,$n],[0,0]],pa=[3,Ur,"ServiceVolumeConfiguration",0,[gn,ln],[0,()=>ra],1],fa=[3,Ur,"StopServiceDeploymentRequest",0,[or,"stopType"],[0,0],1],ha=[3,Ur,"StopServiceDeploymentResponse",0,[or],[0]],ma=[3,Ur,"StopTaskRequest",0,[Dr,at,Bn],[0,0,0],1],ga=[3,Ur,"StopTaskResponse",0,[Dr],[[()=>wa,0]]],ya=[3,Ur,"SystemControl",0,[Sn,Mr],[0,0]],va=[3,Ur,"Tag",0,["key",Mr],[0,0]],wa=[3,Ur,"Task",0,["attachments","attributes","availabilityZone","capacityProviderName",Je,"connectivity","connectivityAt","containerInstanceArn","containers",lt,Qe,yt,St,"executionStoppedAt",jt,Vt,Kt,on,an,hn,bn,Nn,Tn,"pullStartedAt","pullStoppedAt",er,rr,"stopCode",nr,"stoppedReason","stoppingAt",Rr,wr,kr,"version",Ct,_t],[()=>Ba,()=>Fa,0,0,0,0,4,0,()=>Ga,0,4,0,2,4,0,0,()=>oc,0,0,0,[()=>Ca,0],0,0,4,4,4,0,0,4,0,4,()=>qc,0,0,1,()=>yi,()=>ba]],Sa=[3,Ur,"TaskDefinition",0,[kr,Xe,Ot,Cr,At,vn,"revision",Br,gr,"requiresAttributes",An,"compatibilities",Gn,Un,lt,hn,Kt,Dn,Zt,xn,"registeredAt","deregisteredAt","deleteRequestedAt","registeredBy",Ct,Et],[0,[()=>qa,0],0,0,0,0,1,()=>Jc,0,()=>Ec,()=>Hc,64,()=>Mo,64,0,0,()=>oc,0,0,()=>Co,4,4,4,0,()=>yi,2]],ka=[3,Ur,"TaskDefinitionPlacementConstraint",0,[vr,Dt],[0,0]],ba=[3,Ur,"TaskEphemeralStorage",0,[ar,tn],[1,0]],Ea=[3,Ur,"TaskManagedEBSVolumeConfiguration",0,[Fn,$t,tn,jr,ar,cr,Nr,en,Or,xr,"terminationPolicy",Pt],[0,2,0,0,1,0,1,1,1,()=>Za,()=>Aa,0],1],Aa=[3,Ur,"TaskManagedEBSVolumeTerminationPolicy",0,["deleteOnTermination"],[2],1],Ca=[3,Ur,"TaskOverride",0,["containerOverrides",lt,"inferenceAcceleratorOverrides",At,hn,Cr,Ct],[[()=>Wa,0],0,()=>ic,0,0,0,()=>yi]],xa=[3,Ur,"TaskSet",0,[Yt,"taskSetArn",tr,Je,rr,"externalId",gr,Sr,"computedDesiredCount",En,qn,Qe,_r,an,nt,Nn,Tn,yn,nn,pr,"scale","stabilityStatus","stabilityStatusAt",Rr,_t],[0,0,0,0,0,0,0,0,1,1,1,4,4,0,()=>Ua,0,0,()=>wo,()=>ac,()=>Mc,()=>Lo,0,4,()=>qc,()=>Gs]],Ta=[3,Ur,"TaskVolumeConfiguration",0,[gn,ln],[0,()=>Ea],1],Ra=[3,Ur,"ThresholdConfiguration",0,[vr,Mr],[0,1],2],$a=[3,Ur,"TimeoutConfiguration",0,["idleTimeoutSeconds","perRequestTimeoutSeconds"],[1,1]],Da=[3,Ur,"Tmpfs",0,[rt,"size","mountOptions"],[0,1,64],2],Oa=[3,Ur,"Ulimit",0,[gn,"softLimit","hardLimit"],[0,1,1],3],Ia=[3,Ur,"UpdateServiceRequest",0,[hr,at,pt,Sr,nt,ut,ze,yn,An,In,Nn,"forceNewDeployment",Ut,ft,St,kt,nn,Pn,pr,sr,Pr,Lr,Lt,mn],[0,0,1,0,()=>Ua,()=>Hs,0,()=>wo,()=>wc,()=>Sc,0,2,1,()=>zs,2,2,()=>ac,0,()=>Mc,()=>qo,()=>Fc,()=>Zc,()=>rc,()=>go],1],_a=[3,Ur,"UpdateServiceResponse",0,[hr],[()=>Bo]],Ma=[3,Ur,"Volume",0,[gn,"host","dockerVolumeConfiguration","efsVolumeConfiguration","s3filesVolumeConfiguration","fsxWindowsFileServerVolumeConfiguration","configuredAtLaunch"],[0,()=>Ii,()=>di,()=>mi,()=>No,()=>ki,2]],Pa=[3,Ur,"VolumeFrom",0,["sourceContainer",Wn],[0,2]],Na=[3,Ur,"VpcLatticeAdvancedConfiguration",0,[He,$n,Ar],[0,0,0]],La=[3,Ur,"VpcLatticeConfiguration",0,[Fn,Er,On,Be],[0,0,0,()=>Na],3],ja=[1,Ur,"AttachmentDetails",0,()=>Ni],Ba=[1,Ur,"Attachments",0,()=>xs],Fa=[1,Ur,"Attributes",0,()=>Ts],Ua=[1,Ur,"CapacityProviderStrategy",0,()=>Ds],qa=[1,Ur,"ContainerDefinitions",0,[()=>Is,0]],Ha=[1,Ur,"ContainerDependencies",0,()=>_s],za=[1,Ur,"ContainerImages",0,()=>Ms],Wa=[1,Ur,"ContainerOverrides",0,[()=>Ps,0]],Ga=[1,Ur,"Containers",0,()=>Os],Va=[1,Ur,"DeploymentLifecycleHookDetailList",0,()=>Ys],Ya=[1,Ur,"DeploymentLifecycleHookList",0,()=>Vs],Ka=[1,Ur,"Deployments",0,()=>Fs],Ja=[1,Ur,"DevicesList",0,()=>ui],Za=[1,Ur,"EBSTagSpecifications",0,()=>pi],Qa=[1,Ur,"EnvironmentFiles",0,()=>gi],Xa=[1,Ur,"EnvironmentVariables",8,()=>Ni],ec=[1,Ur,"Failures",0,()=>vi],tc=[1,Ur,"GatewayConnectionAlbResourcesList",0,()=>Ai],nc=[1,Ur,"GatewayConnectionList",0,()=>bi],rc=[1,Ur,"GatewayConnectorList",0,()=>Ci],sc=[1,Ur,"HostEntryList",0,()=>Oi],ic=[1,Ur,"InferenceAcceleratorOverrides",0,()=>Mi],oc=[1,Ur,"InferenceAccelerators",0,()=>_i],ac=[1,Ur,"LoadBalancers",0,()=>Xi],cc=[1,Ur,"ManagedAgents",0,()=>to],lc=[1,Ur,"ManagedApplicationAutoScalingPolicies",0,()=>no],uc=[1,Ur,"ManagedIngressPaths",0,()=>io],dc=[1,Ur,"ManagedLogGroups",0,()=>lo],pc=[1,Ur,"ManagedMetricAlarms",0,()=>uo],fc=[1,Ur,"ManagedSecurityGroups",0,()=>fo],hc=[1,Ur,"ManagedTargetGroups",0,()=>ho],mc=[1,Ur,"MetricConfigurationList",0,()=>mo],gc=[1,Ur,"MountPointList",0,()=>yo],yc=[1,Ur,"NetworkBindings",0,()=>vo],vc=[1,Ur,"NetworkInterfaces",0,()=>So],wc=[1,Ur,"PlacementConstraints",0,()=>bo],Sc=[1,Ur,"PlacementStrategies",0,()=>Eo],kc=[1,Ur,"PortMappingList",0,()=>Ao],bc=[1,Ur,"ProxyConfigurationProperties",0,()=>Ni],Ec=[1,Ur,"RequiresAttributes",0,()=>Ts],Ac=[1,Ur,"ResourceRequirements",0,()=>Do],Cc=[1,Ur,"SecretList",0,()=>jo],xc=[1,Ur,"ServiceConnectClientAliasList",0,()=>Uo],Tc=[1,Ur,"ServiceConnectContainerConfigurations",0,()=>Xc],Rc=[1,Ur,"ServiceConnectServiceList",0,()=>Ho],$c=[1,Ur,"ServiceConnectServiceResourceList",0,()=>zo],Dc=[1,Ur,"ServiceCurrentRevisionSummaryList",0,()=>Jo],Oc=[1,Ur,"ServiceDeployments",0,()=>Zo],Ic=[1,Ur,"ServiceDeploymentsBrief",0,()=>Xo],_c=[1,Ur,"ServiceEvents",0,()=>na],Mc=[1,Ur,"ServiceRegistries",0,()=>ia],Pc=[1,Ur,"ServiceRevisionLoadBalancers",0,()=>aa],Nc=[1,Ur,"ServiceRevisions",0,()=>oa],Lc=[1,Ur,"ServiceRevisionsSummaryList",0,()=>la],jc=[1,Ur,"ServiceRevisionVpcLatticeConfigurations",0,()=>ua],Bc=[1,Ur,"Services",0,()=>Bo],Fc=[1,Ur,"ServiceVolumeConfigurations",0,()=>pa],Uc=[1,Ur,"SystemControls",0,()=>ya],qc=[1,Ur,"Tags",0,()=>va],Hc=[1,Ur,"TaskDefinitionPlacementConstraints",0,()=>ka],zc=[1,Ur,"Tasks",0,[()=>wa,0]],Wc=[1,Ur,"TaskSets",0,()=>xa],Gc=[1,Ur,"TaskVolumeConfigurations",0,()=>Ta],Vc=[1,Ur,"TmpfsList",0,()=>Da],Yc=[1,Ur,"UlimitList",0,()=>Oa],Kc=[1,Ur,"VolumeFromList",0,()=>Pa],Jc=[1,Ur,"VolumeList",0,()=>Ma],Zc=[1,Ur,"VpcLatticeConfigurations",0,()=>La],Qc=[4,Ur,"GatewayConnectionResources",0,["hostSharedAlb"],[()=>tc]],Xc=[4,Ur,"ServiceConnectContainerConfiguration",0,["logLevel"],[0]],el=[4,Ur,"SharingStrategy",0,["nvidiaMps"],[()=>ko]],tl=[9,Ur,"ContinueServiceDeployment",0,()=>Ls,()=>js],nl=[9,Ur,"DeregisterTaskDefinition",0,()=>Js,()=>Zs],rl=[9,Ur,"DescribeServiceDeployments",0,()=>Qs,()=>Xs],sl=[9,Ur,"DescribeServiceRevisions",0,()=>ti,()=>ni],il=[9,Ur,"DescribeServices",0,()=>ri,()=>si],ol=[9,Ur,"DescribeTaskDefinition",0,()=>ii,()=>oi],al=[9,Ur,"DescribeTasks",0,()=>ai,()=>ci],cl=[9,Ur,"ListClusters",0,()=>Ui,()=>qi],ll=[9,Ur,"ListServiceDeployments",0,()=>Hi,()=>Wi],ul=[9,Ur,"ListServices",0,()=>Gi,()=>Vi],dl=[9,Ur,"ListTaskDefinitions",0,()=>Yi,()=>Ki],pl=[9,Ur,"ListTasks",0,()=>Zi,()=>Qi],fl=[9,Ur,"RegisterTaskDefinition",0,()=>xo,()=>To],hl=[9,Ur,"RunTask",0,()=>Io,()=>_o],ml=[9,Ur,"StopServiceDeployment",0,()=>fa,()=>ha],gl=[9,Ur,"StopTask",0,()=>ma,()=>ga],yl=[9,Ur,"UpdateService",0,()=>Ia,()=>_a]
const getRuntimeConfig=e=>({apiVersion:"2014-11-13",base64Decoder:e?.base64Decoder??pe.E,base64Encoder:e?.base64Encoder??fe.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECSHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ae.f2}],logger:e?.logger??new ue.N,protocol:e?.protocol??ce.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ecs",errorTypeRegistries:As,xmlNamespace:"http://ecs.amazonaws.com/doc/2014-11-13/",version:"2014-11-13",serviceTarget:"AmazonEC2ContainerServiceV20141113"},serviceId:e?.serviceId??"ECS",sha256:e?.sha256??le.k,urlParser:e?.urlParser??de.D,utf8Decoder:e?.utf8Decoder??he.a,utf8Encoder:e?.utf8Encoder??me.P}),runtimeConfig_getRuntimeConfig=e=>{(0,z.I)(process.version)
const t=(0,G.I)(e),defaultConfigProvider=()=>t().then(W.l),n=getRuntimeConfig(e);(0,P.I)(process.version)
const i={profile:e?.profile,logger:n.logger}
return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,V.Z)(U.$,i),bodyLengthChecker:e?.bodyLengthChecker??se.n,credentialDefaultProvider:e?.credentialDefaultProvider??H.v6,defaultSocketTimeout:(0,N.E)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,L.pf)({serviceId:n.serviceId,clientVersion:M.rE}),maxAttempts:e?.maxAttempts??(0,V.Z)(x.qs,e),region:e?.region??(0,V.Z)(K.GG,{...K.zH,...i}),requestHandler:ie.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,V.Z)({...x.kN,default:async()=>(await defaultConfigProvider()).retryMode||re.L0},e),streamCollector:e?.streamCollector??oe.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,V.Z)(J.e$,i),useFipsEndpoint:e?.useFipsEndpoint??(0,V.Z)(te.Ko,i),userAgentAppId:e?.userAgentAppId??(0,V.Z)(B.hV,i)}}
var vl=n(5489),wl=n(2061),Sl=n(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let n=e.httpAuthSchemeProvider,i=e.credentials
return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId)
n===-1?t.push(e):t.splice(n,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){i=e},credentials(){return i}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const n=Object.assign((0,vl.R)(e),(0,wl.xA)(e),(0,Sl.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(n))
return Object.assign(e,(0,vl.$)(n),(0,wl.uv)(n),(0,Sl.j)(n),resolveHttpAuthRuntimeConfig(n))}
class ECSClient extends S.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const n=resolveClientEndpointParameters(t),i=(0,u.D)(n),o=(0,x.$z)(i),a=(0,b.T)(o),c=(0,d.OV)(a),l=(0,E.Co)(c),S=resolveHttpAuthSchemeConfig(l),$=resolveRuntimeExtensions(S,e?.extensions||[])
this.config=$
this.middlewareStack.use((0,R.wq)(this.config))
this.middlewareStack.use((0,f.sM)(this.config))
this.middlewareStack.use((0,T.ey)(this.config))
this.middlewareStack.use((0,C.vK)(this.config))
this.middlewareStack.use((0,d.TC)(this.config))
this.middlewareStack.use((0,h.Y7)(this.config))
this.middlewareStack.use((0,g.n)(this.config))
this.middlewareStack.use((0,y.w)(this.config,{httpAuthSchemeParametersProvider:defaultECSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new v.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,w.l)(this.config))}destroy(){super.destroy()}}const kl=(0,n(5747).k)({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AmazonEC2ContainerServiceV20141113","ECSClient",E.rD),bl={},_mw0=(e,t,n,i)=>[]
class DescribeServicesCommand extends(kl(bl,_mw0,"DescribeServices",il)){}class UpdateServiceCommand extends(kl(bl,_mw0,"UpdateService",yl)){}class ListClustersCommand extends(kl(bl,_mw0,"ListClusters",cl)){}class ListServicesCommand extends(kl(bl,_mw0,"ListServices",ul)){}class ListServiceDeploymentsCommand extends(kl(bl,_mw0,"ListServiceDeployments",ll)){}class DescribeServiceDeploymentsCommand extends(kl(bl,_mw0,"DescribeServiceDeployments",rl)){}class DescribeServiceRevisionsCommand extends(kl(bl,_mw0,"DescribeServiceRevisions",sl)){}class StopServiceDeploymentCommand extends(kl(bl,_mw0,"StopServiceDeployment",ml)){}class ContinueServiceDeploymentCommand extends(kl(bl,_mw0,"ContinueServiceDeployment",tl)){}class DescribeTaskDefinitionCommand extends(kl(bl,_mw0,"DescribeTaskDefinition",ol)){}class RegisterTaskDefinitionCommand extends(kl(bl,_mw0,"RegisterTaskDefinition",fl)){}class DeregisterTaskDefinitionCommand extends(kl(bl,_mw0,"DeregisterTaskDefinition",nl)){}class ListTaskDefinitionsCommand extends(kl(bl,_mw0,"ListTaskDefinitions",dl)){}class RunTaskCommand extends(kl(bl,_mw0,"RunTask",hl)){}class ListTasksCommand extends(kl(bl,_mw0,"ListTasks",pl)){}class DescribeTasksCommand extends(kl(bl,_mw0,"DescribeTasks",al)){}class StopTaskCommand extends(kl(bl,_mw0,"StopTask",gl)){}var El=n(7453),Al=n(4641)
const Cl=require("node:stream/consumers")
var xl=n(7075)
const Tl={step:"build",priority:"high",name:"slipwayRawRequest"},Rl={step:"deserialize",priority:"low",name:"slipwayRawResponse"}
async function takeRawBody(e){if(!(isObject(e)&&e.body instanceof xl.Readable))return""
const t=await(0,Cl.buffer)(e.body)
e.body=new Uint8Array(t)
return t.toString("utf8")}function rawRequest(e){return t=>n=>{isObject(n.request)&&(n.request.body=JSON.stringify(e))
return t(n)}}function rawAnswer(e){return t=>async n=>{const i=await t(n)
e(await takeRawBody(i.response))
return i}}function takenAnswer(e){return t=>async n=>{const i=await t(n),{response:o}=i
if(!(isObject(o)&&o.statusCode===200&&o.body instanceof xl.Readable))return i
const a=(await(0,Cl.buffer)(o.body)).toString("utf8"),c=readObject(a)
c!==void 0&&e(c)
o.body=(new TextEncoder).encode(c===void 0?a:"{}")
return i}}function readObject(e){try{const t=JSON.parse(e)
return isObject(t)?t:void 0}catch(e){if(e instanceof SyntaxError)return
throw e}}function isObject(e){return typeof e=="object"&&e!==null}var $l=n(7583)
const Dl={ClusterNotFoundException:{code:"cluster-not-found",fix:"Set the input `cluster` to the name or ARN of a cluster of this account and region."},ServiceNotFoundException:{code:"service-not-found",fix:"Set the name of a service of this cluster, as `aws ecs list-services` shows it."},ServiceNotActiveException:{code:"service-not-active",fix:"Create the service again, or name another one: an inactive service takes no deployment."},ServiceDeploymentNotFoundException:{code:"service-deployment-not-found",fix:"Nothing to do: the service deployment is over."},ConflictException:{code:"service-deployment-conflict",fix:"Look at the service in the console: its deployment has changed state meanwhile. Then run the job again."}}
var Ol=n(4214)
const Il=Ol.lqM(Ol.YOg(Ol.FsL(Ol.Ikc({key:Ol.YjP(),value:Ol.lqM(Ol.YjP(),"")}),Ol.tBZ())),[]),_l=Ol._H3({name:Ol.YjP(),image:Ol.YjP(),essential:Ol.yqP(Ol.zMY()),environment:Ol.yqP(Ol.YOg(Ol._H3({name:Ol.YjP(),value:Ol.lqM(Ol.YjP(),"")}))),secrets:Ol.yqP(Ol.YOg(Ol._H3({name:Ol.YjP(),valueFrom:Ol.YjP()}))),logConfiguration:Ol.yqP(Ol._H3({logDriver:Ol.YjP(),options:Ol.yqP(Ol.g1P(Ol.YjP(),Ol.YjP()))}))}),Ml=Ol.Ikc({taskDefinition:Ol._H3({taskDefinitionArn:Ol.YjP(),family:Ol.YjP(),revision:Ol.aig(),status:Ol.YjP(),containerDefinitions:Ol.YOg(_l),networkMode:Ol.yqP(Ol.YjP()),executionRoleArn:Ol.yqP(Ol.YjP()),taskRoleArn:Ol.yqP(Ol.YjP())}),tags:Il})
function parseDescribedTaskDefinition(e,t){const{success:n,output:i}=Ol.xLC(Ml,JSON.parse(e))
if(!n)throw(0,Al.$)(t,"a task definition")
return i}function toMs(e){return typeof e=="number"?Math.round(e*1e3):e?.getTime()}function toService(e,t=0){return{serviceArn:e.serviceArn??"",serviceName:e.serviceName??"",clusterArn:e.clusterArn??"",status:e.status??"",taskDefinition:e.taskDefinition??"",desiredCount:e.desiredCount??0,runningCount:e.runningCount??0,pendingCount:e.pendingCount??0,launchType:e.launchType,capacityProviderStrategy:(e.capacityProviderStrategy??[]).map(toCapacityProvider),platformVersion:e.platformVersion,networkConfiguration:toNetwork(e.networkConfiguration),loadBalancers:(e.loadBalancers??[]).map(toLoadBalancer),deployments:(e.deployments??[]).map(toDeployment),taskSetDefinitions:(e.taskSets??[]).flatMap(({taskDefinition:e})=>e??[]),taskSets:(e.taskSets??[]).map(toTaskSet),deploymentConfiguration:toDeploymentConfiguration(e.deploymentConfiguration),deploymentController:e.deploymentController?.type??"ECS",schedulingStrategy:e.schedulingStrategy??"REPLICA",events:toEvents(e.events??[],t),currentServiceDeployment:e.currentServiceDeployment,currentServiceRevisions:e.currentServiceRevisions?.flatMap(({arn:e})=>e??[]),healthCheckGracePeriodSeconds:e.healthCheckGracePeriodSeconds,enableECSManagedTags:e.enableECSManagedTags??!1,propagateTags:e.propagateTags,tags:toTags(e.tags)}}function toEvents(e,t){return e.filter(({createdAt:e},n)=>n===0||(toMs(e)??0)>=t).map(({id:e,createdAt:t,message:n})=>({id:e??"",createdAtMs:toMs(t)??0,message:n??""}))}function toCapacityProvider(e){return{...e,capacityProvider:e.capacityProvider??""}}function toLoadBalancer({advancedConfiguration:e,...t}){return{...t,alternateTargetGroupArn:e?.alternateTargetGroupArn}}function toTaskSet(e){return{id:e.id??"",status:e.status??"",taskDefinition:e.taskDefinition??"",externalId:e.externalId,launchType:e.launchType,capacityProviderStrategy:(e.capacityProviderStrategy??[]).map(toCapacityProvider),platformVersion:e.platformVersion,networkConfiguration:toNetwork(e.networkConfiguration)}}function toNetwork(e){const t=e?.awsvpcConfiguration
if(t!==void 0)return{awsvpcConfiguration:{subnets:t.subnets??[],securityGroups:t.securityGroups??[],assignPublicIp:t.assignPublicIp}}}function toDeployment(e){return{id:e.id??"",status:e.status??"",taskDefinition:e.taskDefinition??"",desiredCount:e.desiredCount??0,pendingCount:e.pendingCount??0,runningCount:e.runningCount??0,failedTasks:e.failedTasks??0,createdAtMs:toMs(e.createdAt)??0,updatedAtMs:toMs(e.updatedAt)??0,launchType:e.launchType,platformVersion:e.platformVersion,rolloutState:e.rolloutState,rolloutStateReason:e.rolloutStateReason}}function toDeploymentConfiguration(e){if(e===void 0)return
const{deploymentCircuitBreaker:t,alarms:n}=e
return{...e,maximumPercent:e.maximumPercent,minimumHealthyPercent:e.minimumHealthyPercent,strategy:e.strategy,deploymentCircuitBreaker:t&&{enable:t.enable??!1,rollback:t.rollback??!1},alarms:n&&{alarmNames:n.alarmNames??[],enable:n.enable??!1,rollback:n.rollback??!1},bakeTimeInMinutes:e.bakeTimeInMinutes,lifecycleHooks:e.lifecycleHooks?.map(({targetType:e,lifecycleStages:t})=>({targetType:e??"AWS_LAMBDA",lifecycleStages:t??[]})),earlySuccessCriteria:e.earlySuccessCriteria&&{enable:e.earlySuccessCriteria.enable??!1}}}function toServiceDeployment(e){const{rollback:t,alarms:n}=e
return{serviceDeploymentArn:e.serviceDeploymentArn??"",serviceArn:e.serviceArn??"",status:e.status??"PENDING",statusReason:e.statusReason,createdAtMs:toMs(e.createdAt)??0,startedAtMs:toMs(e.startedAt),finishedAtMs:toMs(e.finishedAt),stoppedAtMs:toMs(e.stoppedAt),sourceServiceRevisions:(e.sourceServiceRevisions??[]).map(toRevisionSummary),targetServiceRevision:e.targetServiceRevision&&toRevisionSummary(e.targetServiceRevision),lifecycleStage:e.lifecycleStage,lifecycleHookDetails:(e.lifecycleHookDetails??[]).map(toHookDetail),rollback:t&&{reason:t.reason,startedAtMs:toMs(t.startedAt),serviceRevisionArn:t.serviceRevisionArn},deploymentCircuitBreaker:e.deploymentCircuitBreaker,alarms:n&&{status:n.status,alarmNames:n.alarmNames??[],triggeredAlarmNames:n.triggeredAlarmNames??[]}}}function toHookDetail(e){return{hookId:e.hookId??"",targetType:e.targetType??"AWS_LAMBDA",targetArn:e.targetArn,status:e.status??"",expiresAtMs:toMs(e.expiresAt),timeoutAction:e.timeoutAction}}function toRevisionSummary(e){return{arn:e.arn??"",requestedTaskCount:e.requestedTaskCount??0,runningTaskCount:e.runningTaskCount??0,pendingTaskCount:e.pendingTaskCount??0,requestedTestTrafficWeight:e.requestedTestTrafficWeight,requestedProductionTrafficWeight:e.requestedProductionTrafficWeight}}function toServiceDeploymentBrief(e){return{serviceDeploymentArn:e.serviceDeploymentArn??"",serviceArn:e.serviceArn??"",status:e.status??"PENDING",statusReason:e.statusReason,createdAtMs:toMs(e.createdAt)??0,startedAtMs:toMs(e.startedAt),finishedAtMs:toMs(e.finishedAt),targetServiceRevisionArn:e.targetServiceRevisionArn}}function toServiceRevision(e){return{serviceRevisionArn:e.serviceRevisionArn??"",serviceArn:e.serviceArn??"",taskDefinition:e.taskDefinition??"",containerImages:(e.containerImages??[]).map(({containerName:e,image:t,imageDigest:n})=>({containerName:e??"",image:t,imageDigest:n}))}}function toTask(e){return{taskArn:e.taskArn??"",taskDefinitionArn:e.taskDefinitionArn??"",clusterArn:e.clusterArn??"",startedBy:e.startedBy,group:e.group,lastStatus:e.lastStatus??"",desiredStatus:e.desiredStatus??"",healthStatus:e.healthStatus,launchType:e.launchType,availabilityZone:e.availabilityZone,cpu:e.cpu,memory:e.memory,createdAtMs:toMs(e.createdAt),pullStartedAtMs:toMs(e.pullStartedAt),pullStoppedAtMs:toMs(e.pullStoppedAt),startedAtMs:toMs(e.startedAt),stoppingAtMs:toMs(e.stoppingAt),stoppedAtMs:toMs(e.stoppedAt),stopCode:e.stopCode,stoppedReason:e.stoppedReason,containers:(e.containers??[]).map(e=>({name:e.name??"",image:e.image,imageDigest:e.imageDigest,lastStatus:e.lastStatus,exitCode:e.exitCode,reason:e.reason,healthStatus:e.healthStatus})),tags:toTags(e.tags)}}function toTags(e){return(e??[]).map(({key:e,value:t})=>({key:e??"",value:t??""}))}const Pl={services:10,serviceDeployments:20,serviceRevisions:20,tasks:100},Nl=10
function createEcsApi(e){const t=new ECSClient(e)
return{...serviceCalls(t),...serviceDeploymentCalls(t),...taskDefinitionCalls(t),...taskCalls(t)}}function createPollingEcsApi(e){return createEcsApi({...e,maxAttempts:2,requestHandler:(0,a.W)(1e4)})}function serviceCalls(e){return{async describeServices({cluster:t,services:n,includeTags:i=!1,eventsFromMs:o}){const a={permission:"ecs:DescribeServices",resource:`service/${t}/${n.join(",")}`},c=i?{include:["TAGS"]}:{},l=await inBatches(n,Pl.services,async n=>{const i=new DescribeServicesCommand({cluster:t,services:n,...c})
let l={}
i.middlewareStack.add(takenAnswer(e=>{l=e}),Rl)
await told(a,()=>e.send(i))
return{services:(0,Al.E)(l.services,a,"services").map(e=>toService(e,o)),failures:l.failures??[]}})
return{services:l.flatMap(({services:e})=>e),failures:l.flatMap(({failures:e})=>e)}},async updateService(t){const n={permission:"ecs:UpdateService",resource:`service/${t.cluster}/${t.service}`},i=new UpdateServiceCommand({cluster:t.cluster,service:t.service})
i.middlewareStack.add(rawRequest({...t}),Tl)
let o={}
i.middlewareStack.add(takenAnswer(e=>{o=e}),Rl)
await told(n,()=>e.send(i))
return toService((0,Al.E)(o.service,n,"service"))},async listClusters(){const t={permission:"ecs:ListClusters",resource:"*"}
return(await allPages(n=>told(t,()=>e.send(new ListClustersCommand({nextToken:n}))))).flatMap(e=>e.clusterArns??[])},async listServices({cluster:t}){const n={permission:"ecs:ListServices",resource:`cluster/${t}`}
return(await allPages(i=>told(n,()=>e.send(new ListServicesCommand({cluster:t,maxResults:100,nextToken:i}))))).flatMap(e=>e.serviceArns??[])}}}function serviceDeploymentCalls(e){return{async listServiceDeployments({cluster:t,service:n,createdAfterMs:o,statuses:a,limit:c}){const l={permission:"ecs:ListServiceDeployments",resource:`service/${t}/${n}`},u=c===void 0?allPages:firstPage
return(await u(u=>told(l,()=>e.send(new ListServiceDeploymentsCommand({cluster:t,service:n,nextToken:u,...c===void 0?{}:{maxResults:c},...o===void 0?{}:{createdAt:{after:(0,i.Wt)(o)}},...a===void 0?{}:{status:[...a]}}))))).flatMap(e=>(e.serviceDeployments??[]).map(toServiceDeploymentBrief))},async describeServiceDeployments({serviceDeploymentArns:t}){const n={permission:"ecs:DescribeServiceDeployments",resource:t[0]??"*"},i=await inBatches(t,Pl.serviceDeployments,async t=>{const i=new DescribeServiceDeploymentsCommand({serviceDeploymentArns:t}),o=await told(n,()=>e.send(i))
return{found:(o.serviceDeployments??[]).map(toServiceDeployment),failures:o.failures??[]}})
return{serviceDeployments:i.flatMap(({found:e})=>e),failures:i.flatMap(({failures:e})=>e)}},async describeServiceRevisions({serviceRevisionArns:t}){const n={permission:"ecs:DescribeServiceRevisions",resource:t[0]??"*"},i=await inBatches(t,Pl.serviceRevisions,async t=>{const i=new DescribeServiceRevisionsCommand({serviceRevisionArns:t}),o=await told(n,()=>e.send(i))
return{found:(o.serviceRevisions??[]).map(toServiceRevision),failures:o.failures??[]}})
return{serviceRevisions:i.flatMap(({found:e})=>e),failures:i.flatMap(({failures:e})=>e)}},async stopServiceDeployment({serviceDeploymentArn:t,stopType:n}){const i={permission:"ecs:StopServiceDeployment",resource:t}
await told(i,()=>e.send(new StopServiceDeploymentCommand({serviceDeploymentArn:t,stopType:n})))
return{serviceDeploymentArn:t}},async continueServiceDeployment({serviceDeploymentArn:t,hookId:n,action:i}){const o={permission:"ecs:ContinueServiceDeployment",resource:t}
await told(o,()=>e.send(new ContinueServiceDeploymentCommand({serviceDeploymentArn:t,hookId:n,action:i})))
return{serviceDeploymentArn:t}}}}function taskDefinitionCalls(e){return{async describeTaskDefinition({taskDefinition:t,includeTags:n=!1}){const i={permission:"ecs:DescribeTaskDefinition",resource:t},o=new DescribeTaskDefinitionCommand({taskDefinition:t,...n?{include:["TAGS"]}:{}})
let a=""
o.middlewareStack.add(rawAnswer(e=>{a=e}),Rl)
await told(i,()=>e.send(o))
return parseDescribedTaskDefinition(a,i)},async registerTaskDefinition(t){const n={permission:"ecs:RegisterTaskDefinition",resource:`task-definition/${t.family}`},i=new RegisterTaskDefinitionCommand({family:t.family,containerDefinitions:[]})
let o=""
i.middlewareStack.add(rawRequest(t),Tl)
i.middlewareStack.add(rawAnswer(e=>{o=e}),Rl)
await told(n,()=>e.send(i))
return parseDescribedTaskDefinition(o,n)},async deregisterTaskDefinition({taskDefinition:t}){const n={permission:"ecs:DeregisterTaskDefinition",resource:t}
await told(n,()=>e.send(new DeregisterTaskDefinitionCommand({taskDefinition:t})))},async listTaskDefinitions({familyPrefix:t,limit:n=10,status:i}){const o={permission:"ecs:ListTaskDefinitions",resource:t},a=[]
let c
do{const l=await told(o,()=>e.send(new ListTaskDefinitionsCommand({familyPrefix:t,status:i,sort:"DESC",maxResults:Math.min(100,n),nextToken:c})))
a.push(...l.taskDefinitionArns??[])
c=l.nextToken}while(c!==void 0&&a.length<n)
return a.slice(0,n)}}}function taskCalls(e){return{async runTask(t){const n={permission:"ecs:RunTask",resource:t.taskDefinition},i=await told(n,()=>e.send(new RunTaskCommand(runTaskRequest(t))))
return{tasks:(i.tasks??[]).map(toTask),failures:i.failures??[]}},async listTasks({limit:t=1/0,...n}){const i={permission:"ecs:ListTasks",resource:`cluster/${n.cluster}`},o=[]
let a
do{const t=new ListTasksCommand({...n,nextToken:a}),c=await told(i,()=>e.send(t))
o.push(...c.taskArns??[])
a=c.nextToken}while(a!==void 0&&o.length<t)
return o.slice(0,t)},async describeTasks({cluster:t,tasks:n,includeTags:i=!1}){const o={permission:"ecs:DescribeTasks",resource:n[0]??"*"},a=i?{include:["TAGS"]}:{},c=await inBatches(n,Pl.tasks,async n=>{const i=new DescribeTasksCommand({cluster:t,tasks:n,...a}),c=await told(o,()=>e.send(i))
return{found:(c.tasks??[]).map(toTask),failures:c.failures??[]}})
return{tasks:c.flatMap(({found:e})=>e),failures:c.flatMap(({failures:e})=>e)}},async stopTask({cluster:t,task:n,reason:i}){const o={permission:"ecs:StopTask",resource:n},a=await told(o,()=>e.send(new StopTaskCommand({cluster:t,task:n,reason:i})))
return toTask((0,Al.E)(a.task,o,"task"))}}}function runTaskRequest(e){const{networkConfiguration:t,capacityProviderStrategy:n,overrides:i,tags:o,...a}=e,c=t?.awsvpcConfiguration
return{...a,count:1,...n===void 0?{}:{capacityProviderStrategy:[...n]},...o===void 0?{}:{tags:[...o]},...c===void 0?{}:{networkConfiguration:{awsvpcConfiguration:{...c,subnets:[...c.subnets],securityGroups:[...c.securityGroups]}}},...i===void 0?{}:{overrides:{...i,containerOverrides:i.containerOverrides?.map(containerOverride)}}}}function containerOverride(e){const{command:t,environment:n,...i}=e
return{...i,...t===void 0?{}:{command:[...t]},...n===void 0?{}:{environment:[...n]}}}function told(e,t){return(0,El.S)({deed:e,known:Dl},t)}async function inBatches(e,t,n){const i=[]
for(let n=0;n<e.length;n+=t)i.push(e.slice(n,n+t))
return(0,$l.X)({items:i,atOnce:Nl},n)}async function allPages(e){const t=[]
let n
do{const i=await e(n)
t.push(i)
n=i.nextToken}while(n!==void 0)
return t}async function firstPage(e){return[await e(void 0)]}const Ll=/(:\/\/[^\s:/@'"]{0,256}:)([^\s'"]+)/g,jl=[/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],Bl=new RegExp(String.raw`((?:password|passwd|(?<!:)secret(?!smanager)|token|api[_-]?key|authorization)`+String.raw`(?!\w{0,64}(?:error|exception|warning|fault)\b)\w{0,64}\\?["']?\s{0,8}[:=]\s{0,8})`+String.raw`(\\"[^"]*"?|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|(?:(?:bearer|basic|digest|token)\s+)?[^\s,&}"'\\]+)`,"gi")
function hideSecrets(e,t=[]){const n=t.filter(e=>e.length>=3).toSorted((e,t)=>t.length-e.length),i=n.reduce((e,t)=>e.replaceAll(t,"***"),e)
return jl.reduce((e,t)=>e.replaceAll(t,"***"),hidePasswords(i)).replaceAll(Bl,"$1***")}function hidePasswords(e){return e.replaceAll(Ll,(e,t,n)=>{const i=n.lastIndexOf("@")
return i<=0?e:`${t}***${n.slice(i)}`})}function splitLines(e){return e.replace(/\r?\n$/,"").split(/\r?\n/).map(e=>hideSecrets(e))}const Fl=3,Ul=1e4
async function readLastLines(e,{group:t,stream:n,limit:i}){const o=[]
let a,c=0
while(o.length<i&&c<Fl){const l=await e.readLogPage({group:t,stream:n,fromHead:!1,limit:Math.min(Ul,i-o.length),...a===void 0?{}:{token:a}})
if(l===void 0||l.backwardToken===a)break
o.unshift(...l.lines)
a=l.backwardToken
c=l.lines.length===0?c+1:0}return o.slice(-i)}function lastLinesReader(e){let t
return async n=>{t??=e()
return(await readLastLines(await t,n)).flatMap(({message:e})=>splitLines(e)).slice(-n.limit)}}function connectTo({signal:e}){return t=>{const i=awsAccess(t),o=lastLinesReader(async()=>(await Promise.all([n.e(201),n.e(744)]).then(n.bind(n,2855))).createLogsApi(i))
return{region:i.region,ecs:createEcsApi(i),pollingEcs:createPollingEcsApi(i),readLogLines:o,codeDeploy:connectCodeDeploy(i),openEcr:async t=>{const{ecrClient:o}=await Promise.all([n.e(381),n.e(571)]).then(n.bind(n,8571))
return o({access:{...i,region:t},signal:e})}}}}function openGithubWith({run:e,clock:t,signal:i}){return async o=>{const{githubClient:a}=await Promise.all([n.e(641),n.e(56)]).then(n.bind(n,3819))
return a({token:o.reveal(),repository:e.repository,apiUrl:e.apiUrl,clock:t,signal:i})}}}),8728:((e,t,n)=>{n.d(t,{F:()=>rollBack})
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
try{return await Promise.race([e,late()])}finally{a=!0}}var i=n(7583),o=n(9973),a=n(9473),c=n(6683),l=n(7499),u=n(7260)
const d=30
async function observe(e,{cluster:t,services:n,references:i}){const o=[...new Set(n)],a=await findServices(e,t,o),c=new Map(a.services.flatMap(e=>[[e.serviceName,e],[e.serviceArn,e]])),l=a.missingCluster!==void 0||o.every(e=>c.has(e)),[u,d]=await Promise.all([describeRevisions(e,i(a.services)),l?void 0:namesOf(()=>e.listServices({cluster:t}))]),{missingCluster:f}=a
return{services:c,...u,...d===void 0?{}:{knownServices:d},...f===void 0?{}:{missingCluster:f}}}async function findServices(e,t,n){try{const i=[]
for(let o=0;o<n.length;o+=f){const a=n.slice(o,o+f)
i.push(...(await e.describeServices({cluster:t,services:a,eventsFromMs:1/0})).services)}return{services:i}}catch(t){if(!(t instanceof o.lZ)||t.code!=="cluster-not-found")throw t
return{services:[],missingCluster:{error:t,known:await namesOf(()=>e.listClusters())}}}}const f=100
async function namesOf(e){try{return(await e()).map(e=>e.slice(e.lastIndexOf("/")+1))}catch(e){if(!(e instanceof o.lZ))throw e
return[]}}async function describeRevisions(e,t){const n=new Map,a=new Map
await(0,i.X)({items:[...new Set(t)],atOnce:d},async t=>{try{const i=await e.describeTaskDefinition({taskDefinition:t,includeTags:!0})
n.set(t,i)
n.set(i.taskDefinition.taskDefinitionArn,i)}catch(e){if(!(e instanceof o.lZ)||e.code!=="aws-request-refused")throw e
a.set(t,e.message)}})
return{taskDefinitions:n,missingTaskDefinitions:a}}var h=n(5713),g=n(5649)
const y=new Set(["unchanged","leave","answer-pause"])
async function updateService(e,{ecs:t,clock:n,cluster:i}){const{plan:c,to:l}=e
if(l===void 0||y.has(c.step.kind))return e
const u=n.now(),d=updateInput(c,l)
if(d===void 0)return{...e,state:bindRollout({plan:c,to:l,service:c.before,atMs:u,previous:c.previous})}
try{const n=await t.updateService({cluster:i,service:c.before.serviceName,...d})
return c.step.kind==="settings"&&hasNoDeployment(c,n)?withoutDeployment(e):{...e,state:bindRollout({plan:c,to:l,service:n,atMs:u,previous:c.previous})}}catch(c){if(!(c instanceof o.lZ))throw c
return c.code==="deployment-missing"?notUpdated(e,c,""):(0,a.Ev)(c)?takeUpUpdate({run:e,to:l,atMs:u,error:c},{ecs:t,clock:n,cluster:i}):notUpdated(e,c,"The service was not changed.")}}function updateInput({step:e,update:t={}},n){if(e.kind==="follow")return Object.keys(t).length===0?void 0:t
if(e.kind==="settings")return t
const i=e.kind==="existing"&&e.force
return{taskDefinition:n,...t,...i?{forceNewDeployment:!0}:{}}}function hasNoDeployment({before:e},{deployments:t}){const n=t.find(({status:e})=>e==="PRIMARY")
return e.deployments.some(({id:e})=>e===n?.id)&&n?.rolloutState!=="IN_PROGRESS"}function withoutDeployment(e){const t=`ECS took the new settings (${Object.keys(e.plan.update??{}).join(", ")}) and started no deployment; they hold from the next one on.`
return{...e,verdict:"succeeded",notes:[...e.notes,t]}}async function takeUpUpdate({run:e,to:t,atMs:n,error:i},a){const{plan:c}=e
try{const o=await describeUpdated(c,a),l=primaryOf(o)
return o!==void 0&&l?.taskDefinition===t&&isNewIn(c,l)?{...e,state:bindRollout({plan:c,to:t,service:o,atMs:n,previous:c.previous})}:notUpdated(e,i,startsDeployment(c)?"The service shows no new deployment.":"Whether ECS took the new settings is not known; running the job again compares them.")}catch(t){if(!(t instanceof o.lZ))throw t
return notUpdated(e,i,"Whether ECS took the update is not known: AWS could not be asked.")}}async function describeUpdated(e,{ecs:t,clock:n,cluster:i}){const o=n.now()+g.CG
for(;;){const{services:a}=await t.describeServices({cluster:i,services:[e.before.serviceName]}),c=primaryOf(a[0])
if(c!==void 0&&isNewIn(e,c)||!startsDeployment(e)||n.now()>=o)return a[0]
await n.sleep(v)}}const v=2e3
function startsDeployment({step:e}){return e.kind!=="settings"&&e.kind!=="follow"}function primaryOf(e){return e?.deployments.find(({status:e})=>e==="PRIMARY")}function isNewIn({before:e},{id:t}){return!e.deployments.some(e=>e.id===t)}function notUpdated(e,{code:t,message:n,fix:i},o){return{...e,verdict:"failed",cause:{code:t,text:`${n} ${o}`.trimEnd(),fix:i}}}function bindRollout({plan:{name:e,before:t},to:n,service:i,atMs:a,previous:c}){const l=i.deployments.find(({status:e})=>e==="PRIMARY")
if(l===void 0)throw new o.lZ({code:"deployment-missing",message:`ECS took the update of ${i.serviceName}, but shows no PRIMARY deployment of it.`,fix:"Look at the service in the console, then run the job again: it takes up the deployment it finds."})
const u=!t.deployments.some(({id:e})=>e===l.id),d=!u&&/rolling back/i.test(l.rolloutStateReason??"")
return(0,h.wz)({name:e,serviceName:i.serviceName,deploymentId:l.id,taskDefinition:n,previous:c,replacedIds:t.deployments.map(({id:e})=>e).filter(e=>e!==l.id),replacedServiceDeployment:u||d?t.currentServiceDeployment:void 0,startedAtMs:a,createdAtMs:l.createdAtMs,evidenceFromMs:u?l.createdAtMs:lastSignMs(t),asksServiceDeployment:!d&&asksServiceDeployment(i)})}function asksServiceDeployment({deploymentConfiguration:e}){const{strategy:t="ROLLING",earlySuccessCriteria:n}=e??{}
return u.x7.has(t)||n?.enable===!0}function lastSignMs({events:e,deployments:t}){return Math.max(0,...e.map(({createdAtMs:e})=>e+1),...t.map(({updatedAtMs:e})=>e))}async function answerPause(e,t,{ecs:n,clock:i}){const{serviceDeploymentArn:c,hookId:l,action:u}=t,{plan:d}=e,f=i.now()
try{await n.continueServiceDeployment({serviceDeploymentArn:c,hookId:l,action:u})}catch(t){if(!(t instanceof o.lZ))throw t
if(!(0,a.Ev)(t))return notAnswered(e,t)}const h=d.before.taskDefinition,g=u==="ROLLBACK"?d.previous??h:h
return{...e,to:g,state:bindAnswered(e,t,f)}}function notAnswered(e,{code:t,message:n,fix:i}){return{...e,verdict:"failed",cause:{code:t,text:`${n} The pause was not answered.`,fix:i}}}function bindAnswered({plan:e},t,n){const i=bindRollout({plan:e,to:e.before.taskDefinition,service:e.before,atMs:n,previous:e.previous}),o={...i,serviceDeploymentArn:t.serviceDeploymentArn,rollout:{...i.rollout,asksServiceDeployment:!0,answeredHookId:t.hookId}}
return t.action==="CONTINUE"?o:(0,h.zu)(o,{code:"rolled-back-as-asked",text:`The PAUSE hook at the lifecycle stage ${t.stage} was answered with a roll-back.`,fix:"Deploy again when you want to go on."})}var w=n(9444),S=n(2882),b=n(9206),E=n(8923),C=n(7975)
const x=[{pattern:/Target\.ResponseCodeMismatch|failed with these codes/i,code:"target-wrong-answer",meaning:"The health check of the load balancer is answered with a code that it does not take.",fix:"Ask the health check path inside the container: it must answer with a code of the `matcher` of the target group, without a login or a redirect."},{pattern:/Target\.Timeout|timed out/i,code:"target-timed-out",meaning:"The health check of the load balancer gets no answer in its time.",fix:"Allow the load balancer's security group to reach the container port, check that the program listens on 0.0.0.0, and that its health check answers faster than the `timeout` of the target group."},{pattern:/Target\.NotInUse/i,code:"target-not-in-use",meaning:"The target group is used by no load balancer, or the load balancer is not in the zone of the task.",fix:"Attach the target group to a listener rule, and enable the availability zones of the subnets of the service for the load balancer."},{pattern:/Target\.(?:InvalidState|IpUnusable)/i,code:"target-unusable",meaning:"The load balancer cannot use the address of the task.",fix:"See whether the task stops by itself, and whether its address is used by a load balancer already."},{pattern:/Elb\.InternalError/i,code:"load-balancer-fault",meaning:"The load balancer could not check the health of the target, by a fault of its own.",fix:"Look at the AWS Health Dashboard of the region, then run the job again."}],T={class:"health",code:"target-unhealthy",meaning:"The load balancer's health check failed.",fix:"Look at what the health check path answers in the log of the container; raise `healthCheckGracePeriodSeconds` of the service when the program needs longer to start; allow the load balancer in the security group."}
function causeOfTargetReason(e){const t=x.find(({pattern:t})=>t.test(e))
return t===void 0?T:{class:"health",code:t.code,meaning:t.meaning,fix:t.fix}}const fixed=e=>()=>e,R=[{pattern:/unable to place a task(?:\. Reason:| because) (.+?)\.?$/s,causeOf:e=>(0,b.h)(e)??{class:"capacity",code:"no-capacity",meaning:"ECS could not place a task.",fix:"Read the reason that ECS gives."}},{pattern:/(unable to assume the (?:service linked )?role.*)$/s,causeOf:fixed({class:"deterministic",code:"role-not-assumable",meaning:"ECS may not take a role of the task or of the service.",fix:"Check that the role exists, and that its trust policy names ecs-tasks.amazonaws.com (task roles) or ecs.amazonaws.com (service roles)."})},{pattern:/(failed to register targets in .*)$/s,causeOf:fixed({class:"health",code:"targets-not-registered",meaning:"ECS could not register tasks with the load balancer.",fix:"Check that the target group exists, that its target type fits the task's network mode (ip for awsvpc), and the error that is given."})},{pattern:/is unhealthy in \(?target-group .*? due to \(reason (.+?)\)\.?$/s,causeOf:causeOfTargetReason},{pattern:/(failed container health checks)/,causeOf:e=>(0,b.h)(e)??causeOfTargetReason(e)},{pattern:/(unable to stop or start tasks during a deployment because of the service deployment configuration.*)$/s,causeOf:fixed({class:"capacity",code:"deployment-configuration-too-tight",meaning:"The deployment configuration lets ECS neither stop an old task nor start a new one.",fix:"Lower `minimumHealthyPercent` or raise `maximumPercent` of the service."})},{pattern:/(is unable to consistently start tasks successfully)/,causeOf:fixed({class:"crash",code:"tasks-not-starting",meaning:"Tasks stop again and again soon after they were started.",fix:"Look at the stopped tasks and their logs."})}]
function causeOfEvent(e){for(const{pattern:t,causeOf:n}of R){const i=t.exec(e)?.[1]
if(i!==void 0)return{...n(i),reason:i}}}function takeService(e,t,n){const i=keepService(e.service,t),o=i.deployments.find(({id:t})=>t===e.rollout.deploymentId),a=i.deployments.find(({status:e})=>e==="PRIMARY"),c=a?.id===e.rollout.deploymentId,{currentServiceDeployment:l}=i,u=c&&l!==e.rollout.replacedServiceDeployment?l:void 0,{ours:d,missing:f,...g}=e,y=freshEvents(e,t),v={...g,service:i,...o===void 0?{}:{ours:o},seenOurs:e.seenOurs||o!==void 0,phase:nextPhase(e,i,o),...y.length===0?{}:takeEvents(e,y,o),...u===void 0?{}:{serviceDeploymentArn:u}}
return{...(0,h.jQ)({...withPhase(v,n),lookedAtMs:n}),told:y.map(({message:e})=>`ECS: ${stripService(e)}`)}}function keepService(e,t){const n=t.deployments.map(e=>({...e,updatedAtMs:0})),i={...t,deployments:n,events:[]}
return(0,C.isDeepStrictEqual)(i,e)&&e!==void 0?e:i}function takeEvents(e,t,n){return{events:[...e.events,...t.map(({createdAtMs:e,message:t})=>({atMs:e,message:stripService(t)}))],seenEvents:new Set([...e.seenEvents,...t.map(({id:e})=>e)]),eventFailures:[...e.eventFailures,...freshFailures(e,t,n)],startedTasks:e.startedTasks+t.reduce((e,{message:t})=>e+startedTasks(t),0)}}function withPhase(e,t){return e.serviceDeployment?.lifecycleStage===void 0&&e.rollout.controller===void 0||e.phase==="rolling-back"?(0,h.Lf)(e,e.phase,t):e}function freshEvents(e,{events:t}){return t.filter(({id:t,createdAtMs:n})=>n>=e.rollout.createdAtMs&&!e.seenEvents.has(t)).toReversed()}function nextPhase(e,t,n){return e.phase==="rolling-back"||n===void 0?e.phase:n.runningCount<n.desiredCount||n.desiredCount===0?"starting":t.deployments.filter(({id:e})=>e!==n.id).some(({runningCount:e})=>e>0)?"running":"draining"}function wantsTasks(e,{ours:t,startedTasks:n,events:i}){if(t===void 0)return!1
const o=t.failedTasks>(e.ours?.failedTasks??0),a=t.runningCount<(e.ours?.runningCount??0),c=n>e.startedTasks&&n>t.desiredCount,l=i.slice(e.events.length)
return o||a||c||l.some(({message:e})=>/unhealthy|failed|unable to/.test(e))}function freshFailures({rollout:e,phase:t},n,i){const o=(i?.failedTasks??0)>0&&t!=="rolling-back"
return n.filter(({createdAtMs:t,message:n})=>t>=e.evidenceFromMs&&(o||!$.test(n))).flatMap(({id:e,message:t})=>eventFailure(e,t))}const $=/unable to place a task(?!.*apacity)|failed container health checks|is unhealthy in|consistently start/
function eventFailure(e,t){const n=causeOfEvent(t)
if(n===void 0)return[]
const i=/\(task ([0-9a-f]+)\)/.exec(t)?.[1]
return[{...n,eventId:e,taskId:i}]}function startedTasks(e){return Number(/has started (\d+) tasks/.exec(e)?.[1]??"0")}function stripService(e){return e.replace(/^\(service [^)]*\) /,"")}var O=n(7168)
const _=3,M=1e4
function observeService(e,t,n){if(e.end!==void 0)return(0,h.jQ)(e)
if(e.rollout.controller!==void 0)return observeHost(e,t,n)
const i=takeService(e,t,n),o=applySight({turn:i,sight:(0,g.Fz)(i.state,t,n),service:t,atMs:n,before:e})
return o.state.end===void 0&&e.rollout.asksServiceDeployment?{...o,wantsServiceDeployment:!0}:o}function observeHost(e,t,n){const i=takeService(e,t,n),o=e.ours===void 0?i.state:{...i.state,ours:e.ours},a={...i,state:o,wantsTasks:wantsTasks(e,o)}
return t.status==="ACTIVE"?failFast(a,n):(0,O.Z2)(a,{verdict:"failed",cause:(0,S.P4)(t),atMs:n})}function observeMissing(e,t){const n=(e.missing?.looks??0)+1,i=e.missing?.sinceMs??t,o=(0,h.jQ)({...e,missing:{looks:n,sinceMs:i}})
return n<_||t-i<M?o:(0,O.G9)(o,{verdict:"failed",cause:(0,S.WI)(e.rollout.serviceName),atMs:t})}function applySight({turn:e,sight:t,service:n,atMs:i,before:o}){const{state:a}=e
switch(trusted(t,a)){case"wait":return failFast({...e,wantsTasks:e.wantsTasks||wantsTasks(o,a)},i)
case"ask":return{...e,wantsServiceDeployment:!0}
default:return applyEnd({turn:e,sight:t,service:n,atMs:i})}}function trusted({kind:e},{rollout:t,isBlind:n}){return e!=="completed"&&e!=="failed"&&e!=="rolled-back"||!t.asksServiceDeployment||n?e:"wait"}function applyEnd({turn:e,sight:t,service:n,atMs:i}){const{state:o}=e
switch(t.kind){case"gone":return(0,O.Z2)(e,{verdict:"failed",cause:(0,S.P4)(n),atMs:i})
case"completed":return(0,O.G9)(e,{verdict:"succeeded",atMs:i})
case"failed":return(0,O.Z2)(e,{verdict:"failed",cause:(0,h.yB)(o,t.cause),atMs:i})
case"superseded":return(0,O.G9)(e,{verdict:"superseded",cause:(0,S.gT)(t.by),atMs:i})
case"rolling-back":return(0,O.$o)(e,t.by)
case"rolled-back":return(0,O.Z2)((0,O.$o)(e,t.by),{verdict:"rolled-back",cause:(0,h.yB)(o,o.cause??(0,S.Gx)(t.by)),atMs:i})
default:return e}}function observeTasks(e,t,n){const{evidenceFromMs:i}=e.rollout,o=(0,h.wK)(e),a=t.filter(({startedBy:e,stoppedAtMs:t=i})=>e===o&&t>=i),c=new Map(e.taskFailures)
for(const e of a){const t=(0,b.Mv)(e)
t!==void 0&&c.set(e.taskArn,t)}const l=[...c.values()].filter(({taskArn:t})=>!e.taskFailures.has(t)),u=e.eventFailures.filter(e=>!isOfOthers(e,t,o)),d={...e,taskFailures:c,eventFailures:u},f=u.length<e.eventFailures.length,g=l.filter(e=>e.class!=="not-ours").map(tellFailure),y={...(0,h.jQ)(d),told:g}
if(e.end?.cause!==void 0&&e.end.verdict!=="superseded"){const t=f?e.plainCause??e.end.cause:e.end.cause
return{...y,state:{...d,end:{...e.end,cause:(0,h.yB)(d,t)}}}}if(e.phase==="rolling-back"){const t=(f?e.plainCause:void 0)??e.cause??(0,S.ce)(void 0)
return{...y,state:{...d,cause:(0,h.yB)(d,t)}}}return failFast(y,n)}function isOfOthers({taskId:e},t,n){if(e===void 0)return!1
const i=t.find(({taskArn:t})=>t.endsWith(`/${e}`))
return i?.startedBy!==void 0&&i.startedBy!==n}function tellFailure({taskArn:e,reason:t,exitCode:n,container:i}){const o=n===void 0?"":` (${i??"container"} exit code ${n})`
return`task ${e.slice(e.lastIndexOf("/")+1)} stopped: ${t}${o}`}function failFast(e,t){const{state:n}=e
if(n.end!==void 0||n.phase==="rolling-back")return e
const i=(0,E.Z0)([...n.taskFailures.values()],n.eventFailures)
return i.failed!==void 0?(0,O.G9)(e,{verdict:"failed",cause:i.failed,atMs:t}):i.capacity===void 0||n.toldCapacity?e:{...e,state:{...n,toldCapacity:!0},warnings:[...e.warnings,`${n.rollout.name}: ${i.capacity.text} ${i.capacity.fix} Waiting goes on.`]}}var P=n(6110),N=n(2349)
function printEcsText(e){return(0,N.g)(e).replaceAll("##[","## [")}const L={lines:30,perMs:.001},B=4
function createProgress({clock:e,log:t}){const n=createRoom(e),i=new Map,o=new Set
let a=[],c=[],l=0,u=e.now()
function tellLeft(){const i=n.isFree(8)||e.now()-u>=6e4
if(l!==0&&i){t.progress(`${l} more lines were left out to keep this log readable; the job summary names every cause.`);[l,u]=[0,e.now()]}}function printViews(e){const t=[...i].map(([t,{state:n,shown:i}])=>({name:t,state:n,shown:i,text:describeDeployments(n,e)})).filter(({text:e,shown:t})=>e!==""&&e!==t),o=Map.groupBy(t,({text:e})=>e)
for(const e of o.values()){if(!n.isFree(8))return
n.take()
for(const t of mergeLines(e))print(t)
for(const{name:t,state:n,text:o}of e)i.set(t,{state:n,shown:o})}}function print({name:e,text:n}){t.progress(printEcsText(`${e}: ${n}`))}return{take:function take({state:e,told:n,warnings:l}){const{name:u,deploymentId:d}=e.rollout
a.push(...n.map(e=>({name:u,text:e})))
i.set(u,{state:e,shown:i.get(u)?.shown??""})
const f=tellEnd(e),h=`${u} ${d} ${f??""}`
f===void 0||o.has(h)||c.push({name:u,text:f,revision:(0,S.w7)(e.rollout.taskDefinition)})
f!==void 0&&o.add(h)
for(const e of l)t.warning(printEcsText(e))},flush:function flush(e){const t=e>=6,i=t?mergeAlike(a.filter(({text:e})=>!isRoutine(e))):mergeLines(a),o=mergeLines(c.map(({name:e,text:n,revision:i})=>({name:e,text:t?n:`${i} ${n}`})));[a,c]=[[],[]]
for(const e of i)n.take()?print(e):l+=1
printViews(t)
for(const e of o)print(e)
tellLeft()}}}function createRoom(e){let t=L.lines,n=e.now()
const refill=()=>{const i=e.now()
t=Math.min(L.lines,t+(i-n)*L.perMs)
n=i}
return{isFree(e){refill()
return t>e},take(){refill()
if(t<1)return!1
t-=1
return!0}}}function mergeLines(e){const t=new Map
for(const{name:n,text:i}of e)t.set(i,(t.get(i)??new Set).add(n))
return[...t].map(([e,t])=>({name:listNames([...t]),text:e}))}function mergeAlike(e){return[...Map.groupBy(e,({text:e})=>(0,E.Li)(e)).values()].map(e=>{const t=[...new Set(e.map(({name:e})=>e))],n=e.length>t.length?` (${e.length} times)`:""
return{name:listNames(t),text:`${e[0]?.text??""}${n}`}})}function listNames(e){return e.length<=B?e.join(", "):`${e.length} services (${e.slice(0,B).join(", ")}, ...)`}function isRoutine(e){return/^ECS: (?:\(\S+ \S+\) )?(?:has (?:started|stopped|begun draining|reached a steady state)|(?:de)?registered |deployment completed)/.test(e)}function describeDeployments({rollout:e,service:t,ours:n},i=!1){if(t===void 0||n===void 0)return""
const o=t.deployments.filter(({id:t,runningCount:n,pendingCount:i})=>t!==e.deploymentId&&n+i>0)
if(i){const e=o.reduce((e,{runningCount:t})=>e+t,0)
return[describeCounts(n),...e===0?[]:[`${e} old`]].join(", ")}const{taskDefinition:a,rolloutState:c}=n,l=[(0,S.w7)(a),c,describeCounts(n)].filter(e=>e!==void 0)
return[l.join(" "),...o.map(describeOther)].join("; ")}function describeCounts({runningCount:e,desiredCount:t,pendingCount:n,failedTasks:i}){return[`${e}/${t} running`,...n>0?[`${n} pending`]:[],...i>0?[`${i} failed`]:[]].join(", ")}function describeOther({taskDefinition:e,runningCount:t,pendingCount:n,rolloutState:i}){const o=i===void 0||i==="COMPLETED"?"":` ${i}`,a=n>0?`, ${n} pending`:""
return`${(0,S.w7)(e)}${o} ${t} running${a}`}function tellEnd({end:e,rollout:t,pause:n}){if(e===void 0)return
const i=(0,P.a)(Math.max(0,e.atMs-t.startedAtMs))
return`${{succeeded:e.note===void 0?"completed":"as far as it was to be followed",failed:"failed","rolled-back":"rolled back",superseded:"superseded",paused:`paused at ${n?.stage??"a hook"}`}[e.verdict]} after ${i}`}const U="The service wants 0 tasks, so nothing was verified."
function notesOnEnd({state:e,notes:t},n){return e===void 0||e.rollout.controller!==void 0?[]:n==="succeeded"?e.ours?.desiredCount!==0||t.includes(U)?[]:[U]:n==="failed"?leftAs(e):[]}function leftAs(e){const t=e.rollout.controller===void 0?describeDeployments(e):""
return t===""?[]:[`It was left as it is in AWS: ${t}.`]}function sightOf(e){const t=e.events.at(-1)?.message
return`${e.rollout.deploymentId}, ${whereabouts(e)}.${t===void 0?"":` ECS said last: ${t}`}`}function whereabouts({rollout:e,ours:t,phase:n,service:i}){const o=i?.deployments.find(({status:e})=>e==="PRIMARY")
if(n==="rolling-back"){if(o!==void 0&&o.id!==e.deploymentId)return`rolling back to ${o.taskDefinition} (${o.id})`
if(e.previous!==void 0)return`which is to go back to ${e.previous}`}return t===void 0?"its tasks were not seen":`${t.runningCount} of ${t.desiredCount} tasks running, ${t.pendingCount} pending`}async function readServiceDeployments(e,{ecs:t,cluster:n}){const i=await Promise.all(e.map(async e=>({name:e.rollout.name,arn:await findServiceDeployment(t,n,e)}))),o=i.map(({arn:e})=>e).filter(e=>e!==void 0)
if(o.length===0)return new Map
const{serviceDeployments:a}=await t.describeServiceDeployments({serviceDeploymentArns:o})
return new Map(i.flatMap(({name:e,arn:t})=>a.filter(({serviceDeploymentArn:e})=>e===t).map(t=>[e,t])))}const H=1e4
async function findServiceDeployment(e,t,{rollout:n,serviceDeploymentArn:i}){if(i!==void 0)return i
const o=await e.listServiceDeployments({cluster:t,service:n.serviceName,createdAfterMs:n.createdAtMs-H}),distanceMs=e=>Math.abs(e-n.createdAtMs)
return o.filter(({createdAtMs:e})=>distanceMs(e)<=H).filter(e=>e.serviceDeploymentArn!==n.replacedServiceDeployment).toSorted((e,t)=>distanceMs(e.createdAtMs)-distanceMs(t.createdAtMs))[0]?.serviceDeploymentArn}const z=5,W=20
async function readEarlierDurations({rollout:e},{ecs:t,cluster:n}){return(await t.listServiceDeployments({cluster:n,service:e.serviceName,statuses:["SUCCESSFUL"],limit:W})).filter(({status:e})=>e==="SUCCESSFUL").toSorted((e,t)=>t.createdAtMs-e.createdAtMs).slice(0,z).map(({createdAtMs:e,finishedAtMs:t=e})=>t-e).filter(e=>e>0)}async function startRollBacks(e,t){try{const n=await describeNow(e,t)
return await Promise.all(e.map(async e=>{const{state:i}=e
if(i===void 0)return e
const{serviceName:o}=e.plan.before,a=n.find(e=>e.serviceName===o)??await lookAgain(e,t)
return a===void 0?nothingToTakeBack(e,i,(0,S.WI)(o)):rollBackOne({run:e,service:a,state:i,options:t})}))}catch(n){if(!(n instanceof o.lZ))throw n
return e.map(e=>notRolledBack(e,e.cause??e.state?.end?.cause??t.cause,n))}}const G={attempts:10,baseMs:1e3,capMs:1e4,shouldRetry:a.Ev}
async function describeNow(e,{ecs:t,clock:n,cluster:i}){const o=e.map(({plan:e})=>e.before.serviceName),{services:a}=await(0,w.L)({...G,clock:n},()=>t.describeServices({cluster:i,services:o}))
return a}async function lookAgain(e,t){await t.clock.sleep(K)
const[n]=await describeNow([e],t)
return n}function nothingToTakeBack(e,t,n){return t.end===void 0?{...e,verdict:"failed",cause:n}:{...e,cause:t.end.cause??n}}async function describeFresh(e,t,n){for(let i=1;;i+=1){const[o]=await describeNow([e],n)
if(o===void 0||!isStillStale(t,o,n.clock.now())||i===V)return o
await n.clock.sleep(K)}}const V=4,K=500
function isStillStale(e,t,n){const i=t.deployments.find(({status:e})=>e==="PRIMARY")
return!(i===void 0||n-e.rollout.startedAtMs>=g.CG)&&(0,g.Q0)(e,t,i)}function notRolledBack(e,t,{message:n,fix:i}){const o=e.state===void 0?[]:leftAs(e.state)
return{...e,cause:t,verdict:"failed",notes:[...e.notes,`It was not rolled back: ${n} ${i}`,...o]}}async function rollBackOne({run:e,service:t,state:n,options:i}){const a=e.cause??n.end?.cause??n.cause??i.cause,{verdict:c,...l}=e,u={...l,cause:a}
if(t.status!=="ACTIVE")return nothingToTakeBack(e,n,(0,S.P4)(t))
const d=(0,h.zu)(n,a),f=t.deployments.find(({status:e})=>e==="PRIMARY"),g=isStillStale(n,t,i.clock.now())
if(f?.id!==n.rollout.deploymentId&&!g){const{state:e}=observeService(d,t,i.clock.now())
return{...u,rollBack:e}}const y=f?.rolloutState==="IN_PROGRESS"||mayShift(n)
if((g||y)&&await stopDeployment(n,i))return{...u,rollBack:d}
try{return await deployPrevious({run:u,state:n,cause:a,options:i})}catch(e){if(!(e instanceof o.lZ))throw e
return notRolledBack(u,a,e)}}function mayShift({rollout:e,serviceDeployment:t}){return e.asksServiceDeployment&&t?.status!=="SUCCESSFUL"}async function stopDeployment(e,{ecs:t,cluster:n,log:i}){const{name:a,deploymentId:c,previous:l}=e.rollout
if(l===void 0)return!1
try{const o=await findServiceDeployment(t,n,e)
if(o===void 0)return!1
await t.stopServiceDeployment({serviceDeploymentArn:o,stopType:"ROLLBACK"})
i.progress(`${a}: rolling back ${c} to ${(0,S.w7)(l)}`)
return!0}catch(e){if(!(e instanceof o.lZ))throw e
i.info(`${a}: the deployment cannot be stopped (${e.message}); the previous revision is deployed instead.`)
return!1}}const J="There is no other revision that ever completed, so nothing was rolled back.",te="The revision was live before as well, so there is none to go back to, and nothing was rolled back."
async function deployPrevious({run:e,state:t,cause:n,options:i}){const{log:o}=i,{name:a,previous:c,taskDefinition:l}=t.rollout
if(c===void 0||c===l){const n=[...e.notes,c===void 0?J:te]
return t.end?.verdict==="succeeded"?{...e,notes:n}:{...e,verdict:"failed",notes:n}}const u=await writePrevious(c,{run:e,state:t,options:i})
if(u===void 0)return{...e,rollBack:(0,h.zu)(t,n)}
o.progress(`${a}: deploying the previous revision ${(0,S.w7)(c)} again`)
const d={name:a,before:u.before},{service:f,atMs:g}=u
return{...e,rollBack:bindRollout({plan:d,to:c,service:f,atMs:g,previous:void 0})}}async function writePrevious(e,{run:t,state:n,options:i}){const{ecs:o,clock:c,cluster:l}=i,{serviceName:u,deploymentId:d}=n.rollout
for(let f=0;;f+=1){const h=await describeFresh(t,n,i),g=h?.deployments.find(({status:e})=>e==="PRIMARY")
if(h===void 0||g?.id!==d&&!isStillStale(n,h,c.now()))return
const y=c.now()
try{return{before:h,atMs:y,service:await o.updateService({cluster:l,service:u,taskDefinition:e})}}catch(e){if(!(0,a.Ev)(e)||f+1>=G.attempts)throw e
await c.sleep((0,w.j)(G,f))}}}function runsIt({controller:e},{plan:t}){return t.before.deploymentController===e}async function startAllRollBacks(e,{deployer:t,...n}){if(t===void 0)return startRollBacks(e,n)
const i=e.filter(e=>runsIt(t,e)),o=e.filter(e=>!i.includes(e)),[a,...c]=await Promise.all([o.length===0?[]:startRollBacks(o,n),...i.map(e=>t.rollBack(e,n.cause))])
return[...a,...c]}const re=20,se=2e3
function findTaskWithLog({state:e}){const t=(0,E.BR)([...e?.taskFailures.values()??[]],[])[0]?.failures.at(-1)
return t?.class==="deterministic"?void 0:t}function planLogSource(e,t,n){const{containerDefinitions:i}=t.taskDefinition,o=i.find(({name:t})=>t===e.container)??i.find(({essential:e})=>e!==!1)
return o===void 0?void 0:logSourceOf(o,e.taskArn,n)}function logSourceOf(e,t,n){if(e.logConfiguration?.logDriver!=="awslogs")return
const{"awslogs-group":i,"awslogs-stream-prefix":o,"awslogs-region":a=n}=e.logConfiguration.options??{}
return i!==void 0&&o!==void 0&&a===n?{group:i,stream:`${o}/${e.name}/${(0,b.r)(t)}`}:void 0}async function readLogTails(e,{aws:t,log:n}){return Promise.all(e.map(async e=>{if(findTaskWithLog(e)===void 0)return e
try{const i=await withLogTail(e,t)
if(i.logTail!==void 0){const{source:e,lines:t}=i.logTail
await n.group(`Last log lines of ${e}`,()=>Promise.resolve(n.foreign(t)))}return i}catch(t){if(!(t instanceof o.lZ))throw t
n.info(`${e.plan.name}: the log of the failed container is not shown. ${t.message} ${t.fix}`)
return{...e,notes:[...e.notes,`Its log is not shown: ${t.message} ${t.fix}`]}}}))}async function withLogTail(e,t){const n=findTaskWithLog(e)
if(n===void 0)return e
const i=planLogSource(n,await t.ecs.describeTaskDefinition({taskDefinition:e.to??e.plan.from}),t.region)
if(i===void 0)return e
const o=await t.readLogLines({...i,limit:re})
if(o.length===0)return e
const a={source:`${i.group} ${i.stream}`,lines:o.slice(-re)}
return{...refineCause({...e,logTail:a}),logTail:{...a,lines:a.lines.map(cutLine)}}}function cutLine(e){const t=e.length-se
return t>0?`${e.slice(0,se)} (${t} characters more)`:e}function refineCause(e){const t=e.logTail?.lines.find(e=>/exec format error/i.test(e)),n=t===void 0?void 0:(0,b.h)(t)
return n===void 0||e.cause===void 0?e:{...e,cause:{code:n.code,text:`${e.cause.text} Its log: ${t?.slice(0,500)??""}. ${n.meaning}`,fix:n.fix}}}const ie=new Set(["target-unhealthy","circuit-breaker","rolled-back-by-ecs","tasks-not-starting"])
async function explainTargets(e,{aws:t,log:n}){const{readTargets:i}=t
return i===void 0?e:Promise.all(e.map(async e=>{const{state:t}=e
if(t===void 0||!wantsTargets(t))return e
try{const n=await Promise.all(targetGroupsOf(t).map(i))
return{...e,state:withTargets(t,n.flat())}}catch(t){if(!(t instanceof o.lZ))throw t
n.info(`${e.plan.name}: the load balancer was not asked. ${t.message} ${t.fix}`)
return e}}))}function wantsTargets(e){const t=e.end?.cause??e.cause,n=e.end===void 0&&e.phase!=="rolling-back"
return targetGroupsOf(e).length>0&&(n||ie.has(t?.code??""))}function targetGroupsOf({service:e}){const t=(e?.loadBalancers??[]).flatMap(({targetGroupArn:e,alternateTargetGroupArn:t})=>[e,t])
return[...new Set(t.filter(e=>e!==void 0))]}function withTargets(e,t){const n=t.filter(({state:e})=>e==="unhealthy"||e==="unused"),[i]=n
if(i===void 0)return e
const o=`${i.reason??"unhealthy"}${i.description===void 0?"":`: ${i.description}`}`,a=`${n.length} of ${t.length} targets of the load balancer are ${i.state}: ${o}`,{code:c,class:l,meaning:u,fix:d}=causeOfTargetReason(o)
if(e.end===void 0&&e.phase!=="rolling-back"){const t={eventId:`target ${i.id}`,class:l,code:c,meaning:u,fix:d,reason:a}
return{...e,eventFailures:[...e.eventFailures,t]}}const refine=e=>({code:c,text:`${e.text} ${a}. ${u}`,fix:d}),{end:f,cause:h}=e
return{...e,...h===void 0?{}:{cause:refine(h)},...f?.cause===void 0?{}:{end:{...f,cause:refine(f.cause)}}}}var oe=n(4214)
function parseImage(e){const[t="",n]=e.split("@",2),i=t.indexOf(":",t.lastIndexOf("/")+1)
return{name:i<0?t:t.slice(0,i),...i<0?{}:{tag:t.slice(i+1)},...n===void 0?{}:{digest:n}}}oe.g1P(oe.YjP(),oe.Ikc({repository:oe.FsL(oe.YjP("a repository"),oe.hq("a repository")),digest:oe.lqM(oe.FsL(oe.YjP("a digest"),oe.yGV(/^(?:sha256:[0-9a-f]{64})?$/,"sha256:<64 hex digits>"))),tag:oe.lqM(oe.YjP("a tag"))}))
const ae={attempts:3,baseMs:300,capMs:1500}
function createOptionalCalls({log:e,clock:t,signal:n}){const i=new Set
return async(c,l)=>{if(i.has(c))return{value:void 0,isOwed:!1,isDenied:!0}
try{return{value:await(0,w.L)({...ae,clock:t,signal:n,shouldRetry:a.Ev},l),isOwed:!1,isDenied:!1}}catch(t){if((0,a.Ev)(t))return{value:void 0,isOwed:!0,isDenied:!1}
if(!(t instanceof o.lZ)||t.code!=="aws-access-denied")throw t
i.add(c)
e.warning(`Going on without ${c}: ${t.message} ${t.fix}`)
return{value:void 0,isOwed:!1,isDenied:!0}}}}const ce=100,le=1e3
async function readServedByTasks(e){const{ecs:t,cluster:n,runs:i}=e,o=await listRunning(e),a=Map.groupBy(i.filter(({state:e})=>e!==void 0),({state:e})=>e&&(0,h.wK)(e)),c=new Map
for(let e=0;e<o.length;e+=le){const{tasks:i}=await t.describeTasks({cluster:n,tasks:o.slice(e,e+le)})
for(const e of i)for(const{plan:t}of(a.get(e.startedBy)??[]).filter(t=>isOf(t,e)))c.set(t.name,withImages(c.get(t.name)??new Map,e))}return new Map([...c].map(([e,t])=>[e,[...t.values()]]))}function isOf({plan:e},{group:t}){return t===void 0||t===`service:${e.before.serviceName}`}function withImages(e,{containers:t}){for(const{name:n,image:i,imageDigest:o}of t)e.set(`${n} ${i??""} ${o??""}`,{container:n,image:i,digest:o})
return e}async function listRunning(e){const t=Map.groupBy(e.runs,({state:e})=>familyOf(e?.rollout.taskDefinition??""))
return(await Promise.all([...t].map(([t,n])=>listFamily(t,{...e,runs:n})))).flat()}function familyOf(e){return e.slice(e.lastIndexOf("/")+1).replace(/:\d+$/,"")}async function listFamily(e,{ecs:t,cluster:n,runs:o}){const a=Math.ceil(o.reduce((e,{state:t})=>e+(t?.ours?.runningCount??0),0)/ce)
if(e!==""&&o.length>Math.max(1,a)){const i=(a+1)*ce,o=await t.listTasks({cluster:n,family:e,desiredStatus:"RUNNING",limit:i})
if(o.length<i)return o}return(await(0,i.X)({items:o,atOnce:d},({plan:{before:e}})=>t.listTasks({cluster:n,serviceName:e.serviceName,desiredStatus:"RUNNING",limit:ce}))).flat()}async function proveImages(e,t){try{return await readProof(e,t)}catch(t){if(!(t instanceof o.lZ||t instanceof o.cJ))throw t
const n=`Which image runs was not verified: ${t.message}`
return e.map(e=>e.state===void 0?e:{...e,notes:[...e.notes,n]})}}async function readProof(e,t){const n=e.filter(({state:e,plan:t})=>e?.end?.verdict==="succeeded"&&t.images.length>0)
if(n.length===0)return e
const i=createOptionalCalls(t),{ecs:o,cluster:a,clock:c}=t,l=c.now(),u={ecs:o,cluster:a,runs:n},[d,f]=await Promise.all([i("service revisions",()=>readServedByRevisions(u)),i("tasks",()=>readServedByTasks(u))]),h={fromMs:l,toMs:c.now()}
return e.map(e=>{if(!n.includes(e))return e
const{name:t}=e.plan
return{...judgeProof(e,[...f.value?.get(t)??[],...d.value?.get(t)??[]]),spans:{...e.spans,proof:h}}})}async function readServedByRevisions({ecs:e,cluster:t,runs:n}){const i=n.flatMap(({state:e})=>e?.rollout.controller===void 0?e??[]:[]),o=new Map(i.map(e=>[e.rollout.name,shownRevision(e)])),a=await describeServed({ecs:e,cluster:t,runs:n},o),c=i.filter(({rollout:e})=>!a.has(e.name))
if(c.length===0)return a
const l=await readServiceDeployments(c,{ecs:e,cluster:t}),u=new Map([...l].map(([e,t])=>[e,t.targetServiceRevision?.arn]))
return new Map([...a,...await describeServed({ecs:e,cluster:t,runs:n},u)])}function shownRevision({service:e}){const{deployments:t=[],currentServiceRevisions:n=[]}=e??{}
return t.length===1&&n.length===1?n[0]:void 0}async function describeServed({ecs:e,runs:t},n){const i=[...n.values()].filter(e=>e!==void 0)
if(i.length===0)return new Map
const{serviceRevisions:o}=await e.describeServiceRevisions({serviceRevisionArns:i}),a=new Map(o.map(e=>[e.serviceRevisionArn,e]))
return new Map(t.flatMap(({plan:{name:e},state:t})=>{const i=a.get(n.get(e)??""),o=i?.taskDefinition===t?.rollout.taskDefinition
return i!==void 0&&o&&i.containerImages.length!==0?[[e,i.containerImages.map(({containerName:e,image:t,imageDigest:n})=>({container:e,image:t,digest:n}))]]:[]}))}function judgeProof(e,t){const{images:n}=e.plan,i=n.flatMap(e=>t.filter(t=>isOther(e,t)).map(t=>({asked:e,image:t}))),[o]=i
if(o!==void 0)return{...e,verdict:"failed",cause:otherImageRuns(o)}
const a=n.flatMap(({container:e})=>t.filter(t=>t.container===e)),c=a.find(e=>e.digest!==void 0)?.digest
return c===void 0?{...e,notes:[...e.notes,"ECS did not show which image runs, so the digest was not verified."]}:{...e,servedDigest:c}}function isOther({container:e,image:t},n){const{digest:i}=parseImage(t)
return i!==void 0&&n.container===e&&n.digest!==void 0&&n.digest!==i&&parseImage(n.image??"").digest!==i}function otherImageRuns({asked:e,image:t}){return{code:"wrong-image-served",text:`The deployment completed, but the container ${e.container} runs ${t.digest??t.image??"another image"} instead of ${e.image}.`,fix:"See who changed the task definition or moved the tag; deploy by digest."}}function noteOf({before:e,notes:t=[]}){return e.desiredCount===0&&e.schedulingStrategy==="REPLICA"?[...t,U]:t}function settleRun(e,t){if(e.verdict!==void 0)return e
const{plan:n,state:i,rollBack:o}=e
return n.step.kind==="leave"?{...e,verdict:"superseded",cause:{code:"superseded",text:n.step.reason,fix:"See who deployed it; roll it back by hand if it must go."}}:o!==void 0?settleRollBack(e,o,t):i===void 0?{...e,verdict:"unchanged"}:i.end!==void 0?settleEnd(e,i.end):{...e,...openEnd(i,t)}}function settleEnd(e,{verdict:t,cause:n,note:i}){return{...e,verdict:t,...n===void 0?{}:{cause:n},notes:[...e.notes,...i===void 0?[]:[i],...notesOnEnd(e,t)],...isAskedFor(e,t)?{isAccepted:!0}:{}}}function isAskedFor({plan:{step:e},state:t},n){return n==="paused"?t?.end?.cause===void 0:n==="rolled-back"&&e.kind==="answer-pause"&&e.action==="ROLLBACK"}function settleRollBack(e,t,n){const i=e.cause??t.cause,o=t.end?.verdict,a=o==="rolled-back"&&isPreviousRevision(e,t)
if(o==="succeeded"||o==="rolled-back"&&!a)return{...e,verdict:"rolled-back",...i===void 0?{}:{cause:i}}
if(t.end?.verdict==="superseded"&&t.end.cause!==void 0)return{...e,verdict:"superseded",cause:t.end.cause}
const c=n?.kind==="fault"?`${n.error.message} At the last look: `:"",l=t.end?.cause?.text??`${c}${sightOf(t)}`
return n?.kind==="cancelled"?cancelledRollBack(e,i,l):{...e,verdict:"failed",...i===void 0?{}:{cause:i},notes:[...e.notes,`${a?ue:o==="failed"?de:pe}: ${l}`,...leftAs(t)]}}const ue="The roll-back was undone",de="The roll-back failed as well",pe="The roll-back was started, but its end was not seen"
function cancelledRollBack(e,t,n){const i=`${t?.text??"The run was cancelled."} The roll-back was started and goes on in AWS: ${n}`,o=t?.fix??"Run the job again when you want to go on."
return{...e,verdict:"cancelled",cause:{code:t?.code??"cancelled",text:i,fix:o}}}function isPreviousRevision({state:e},{rollout:t}){return t.controller===void 0&&t.deploymentId!==e?.rollout.deploymentId}function openEnd(e,t){const n=sightOf(e)
if(t?.kind==="cancelled")return{verdict:"cancelled",cause:{code:"cancelled",text:`The run was cancelled. The deployment goes on in AWS: ${n}`,fix:"Run the job again to follow it, or roll it back."}}
if(t?.kind==="fault")return{verdict:"failed",cause:{code:t.error.code,text:`${t.error.message} The deployment goes on in AWS, unseen; at the last look: ${n}`,fix:t.error.fix}}
const{strongest:i}=(0,E.Z0)([...e.taskFailures.values()],e.eventFailures),o=t?.kind==="timed-out"?t.unanswered:void 0
return{verdict:"timed-out",cause:{code:"deployment-timed-out",text:`The deployment was not completed in time: ${n}${[i?.text,o?.message].filter(e=>e!==void 0).map(e=>` ${e}`).join("")}`,fix:`${i?.fix??o?.fix??"Look at what its tasks wait for; raise `timeout` when it needs longer."} Running the job again goes on following it.`}}}const fe=["failed","timed-out","cancelled","superseded","rolled-back","paused","succeeded","planned","unchanged"]
function lastSight({state:e,rollBack:t}){return t!==void 0&&t.rollout.deploymentId===e?.rollout.deploymentId?t:e}function rankVerdict(e){return fe.indexOf(e)}function wholeVerdict(e){return fe.find(t=>e.includes(t))??"unchanged"}function pauseOf({state:e,rollBack:t}){return t===void 0&&e?.end?.verdict==="paused"?e.pause:void 0}function isGoodRun(e){return e.isAccepted===!0||isGood(verdictOf(e))}function isGood(e){return e==="succeeded"||e==="planned"||e==="unchanged"}function verdictOf({verdict:e="unchanged"}){return e}function observeServiceDeployment(e,t,n){if(t!==void 0&&isOfAnother(e,t))return disown(e,t)
const i=takeServiceDeployment(e,t,n)
if(e.end===void 0)return applyStatus(i,t,n)
const{cause:o}=e.end
if(o===void 0||e.end.verdict==="superseded")return i
const a=(0,S.v6)((0,h.yB)(i.state,o),t)
return{...i,state:{...i.state,end:{...e.end,cause:a}}}}const he=1e3
function isOfAnother({rollout:e},t){const n=t.finishedAtMs??t.stoppedAtMs??1/0
return t.createdAtMs<e.createdAtMs&&n<=e.createdAtMs+he}function disown(e,{serviceDeploymentArn:t}){const{serviceDeploymentArn:n,...i}=e,o={...e.rollout,replacedServiceDeployment:t}
return{...(0,h.jQ)({...i,rollout:o}),wantsServiceDeployment:!0}}function takeServiceDeployment(e,t,n){if(t===void 0)return(0,h.jQ)(e)
const i=(0,u.i2)(t),{lifecycleStage:o}=t,a={...o===void 0||e.phase==="rolling-back"?e:withLifecycleStage(e,o,n),serviceDeployment:t,...i===void 0?{}:{hookFailure:(0,S.d1)(i,o??"")}}
return{...(0,h.jQ)(a),told:(0,u.O3)(e.serviceDeployment,t)}}function withLifecycleStage(e,t,n){const{stageClock:i}=e,o=i?.name===t?i.notBeforeMs:i?.lookedAtMs??(0,h.uu)(e)
return{...(0,h.Lf)(e,t,n),stageClock:{name:t,notBeforeMs:o,lookedAtMs:n}}}function applyStatus(e,t,n){const{state:i}=e,o=strangerOf(i),a=(0,S.v6)((0,h.yB)(i,i.cause??(0,S.ce)(t)),t)
switch(t?.status){case"SUCCESSFUL":return i.phase==="rolling-back"?e:(0,O.G9)(e,{verdict:"succeeded",...earlyNote(i),atMs:n})
case"ROLLBACK_SUCCESSFUL":return(0,O.G9)(e,{verdict:"rolled-back",cause:a,atMs:n})
case"ROLLBACK_FAILED":return(0,O.G9)(e,{verdict:"failed",cause:(0,S.uW)(a,t),atMs:n})
case"ROLLBACK_REQUESTED":case"ROLLBACK_IN_PROGRESS":return goBack(e,t)
case"STOPPED":return o===void 0?(0,O.G9)(e,{verdict:"failed",cause:a,atMs:n}):(0,O.G9)(e,{verdict:"superseded",cause:(0,S.gT)(o),atMs:n})
default:return o!==void 0?(0,O.G9)(e,{verdict:"superseded",cause:(0,S.gT)(o),atMs:n}):t===void 0?e:goOn(e,t,n)}}function strangerOf(e){const t=e.service?.deployments.find(({status:e})=>e==="PRIMARY")
if(t!==void 0&&t.id!==e.rollout.deploymentId)return(0,g.Zo)(e,t)||t.createdAtMs<e.rollout.createdAtMs?void 0:t}function earlyNote({service:e,rollout:t}){const n=(e?.deployments??[]).filter(({id:e})=>e!==t.deploymentId).reduce((e,{runningCount:t,pendingCount:n})=>e+t+n,0)
return n===0?{}:{note:`ECS counts the deployment as successful already; ${n} old tasks are stopped in the background.`}}function goBack(e,t){const{service:n,rollout:i}=e.state,o=n?.deployments.find(({status:e})=>e==="PRIMARY")
if(o!==void 0&&o.id!==i.deploymentId)return(0,O.$o)(e,o)
const a=t.rollback?.reason??t.statusReason,c="ECS is rolling back"+(a===void 0?"":`: ${a}`)
return(0,O.mn)(e,{told:c,cause:(0,S.v6)((0,S.pi)(t),t)})}function goOn(e,t,n){const{waitUntil:i={kind:"completed"}}=e.state.rollout
if(e.state.phase==="rolling-back")return e
if((0,u.Nl)(i,t)){const o=`It was followed to ${(0,u.Fb)(i)}, as asked for; the deployment itself goes on in AWS (lifecycle stage ${t.lifecycleStage??""}).`
return(0,O.G9)(e,{verdict:"succeeded",note:o,atMs:n})}const o=(0,u.Ww)(t)
if(o===void 0||isAnswered(e.state,o,n))return e
const a={...e,state:{...e.state,pause:o}}
return(0,O.G9)(a,{verdict:"paused",...i.kind==="paused"?{}:{cause:(0,S.kS)(o)},atMs:n})}function isAnswered({rollout:e},{hookId:t},n){return t===e.answeredHookId&&n-e.startedAtMs<=g.CG}const me=8,ge=2,ye=10,ve=100,we=20,Se=10
function createLooker(e,t){const n={tasks:new Set,deployments:new Set,histories:new Set,knownTasks:new Set},i=createOptionalCalls(t),{progress:o=createProgress(t)}=t,a={states:e,books:n,options:t,optional:i,progress:o}
return{owes:e=>n.tasks.has(e)||n.deployments.has(e),async look(){try{await lookOnce(a)}finally{o.flush(e.size)}}}}async function lookOnce(e){const t=[...e.states.values()].filter(({end:e})=>e===void 0)
await lookAtServices(t,e)
const n=Math.ceil(t.length/ye)
let i=Math.max(n,me-n)
i-=await lookAtControlled(e,i)
i-=await lookAtServiceDeployments(e,i)
i-=await lookAtTasks(e,i)
await lookAtHistories(e,i)}function take({states:e,books:t,progress:n},i){const{name:o}=i.state.rollout
e.set(o,i.state)
i.wantsTasks&&t.tasks.add(o)
i.wantsServiceDeployment&&i.state.rollout.controller===void 0&&t.deployments.add(o)
n.take(i)}function owed({states:e},t){return[...t].map(t=>e.get(t)).filter(e=>e!==void 0)}async function lookAtServices(e,t){for(let n=0;n<e.length;n+=ve)await lookAtSome(e.slice(n,n+ve),t)}async function lookAtSome(e,t){const{ecs:n,cluster:i,clock:o}=t.options,{services:a}=await n.describeServices({cluster:i,services:e.map(({rollout:e})=>e.serviceName),eventsFromMs:Math.min(...e.map(({rollout:e})=>e.createdAtMs))}),c=new Map(a.map(e=>[e.serviceName,e]))
for(const n of e){const e=c.get(n.rollout.serviceName),i=o.now(),a=e===void 0?observeMissing(n,i):observeService(n,e,i)
take(t,a)
wantsHistory(a.state)&&t.books.histories.add(n.rollout.name)}}async function lookAtControlled(e,t){const{deployer:n}=e.options,i=[...e.states.values()].filter(({rollout:e,end:t})=>e.controller!==void 0&&t===void 0)
if(n===void 0||i.length===0)return 0
const{turns:o,calls:a}=await n.look(i,Math.max(0,t-2))
for(const t of o)take(e,t)
return a}function wantsHistory({phase:e,end:t,earlierDurationsMs:n,rollout:i}){const o=e==="running"||e==="draining",a=i.controller===void 0&&!i.asksServiceDeployment
return o&&t===void 0&&n===void 0&&a}async function lookAtServiceDeployments(e,t){const{books:n,options:i,optional:o}=e,a=owed(e,n.deployments),c=Math.max(1,t-(n.tasks.size>0?ge:0)),l=a.filter(({serviceDeploymentArn:e})=>e!==void 0).slice(0,c*we),u=a.filter(({serviceDeploymentArn:e})=>e===void 0),d=c-1-Math.floor(l.length/we),f=[...l,...u.slice(0,Math.max(0,d))]
if(f.length===0)return 0
const h=await o("service deployments",()=>readServiceDeployments(f,i))
for(const{rollout:e}of f)h.isOwed||n.deployments.delete(e.name)
for(const t of f){const n=h.value?.get(t.rollout.name),{serviceDeploymentArn:o}=n??t,a={...t,isBlind:t.isBlind||h.isDenied,...o===void 0?{}:{serviceDeploymentArn:o}}
h.isOwed||take(e,observeServiceDeployment(a,n,i.clock.now()))}return f.length-l.length+Math.ceil(f.length/we)}async function lookAtTasks(e,t){const{books:n,options:i,optional:o}=e,a=owed(e,n.tasks).slice(0,Math.max(0,t-1))
if(a.length===0)return 0
const c=await o("tasks",()=>readStoppedTasks(a,e))
for(const t of a)take(e,observeTasks(t,c.value??[],i.clock.now()))
for(const{rollout:e}of a)c.isOwed||n.tasks.delete(e.name)
return a.length+1}async function readStoppedTasks(e,{books:{knownTasks:t},options:{ecs:n,cluster:o}}){const a=(await(0,i.X)({items:e,atOnce:Se},({rollout:e})=>n.listTasks({cluster:o,serviceName:e.serviceName,desiredStatus:"STOPPED"}))).flat().filter(e=>!t.has(e))
if(a.length===0)return[]
const{tasks:c}=await n.describeTasks({cluster:o,tasks:a})
for(const{taskArn:e,lastStatus:n}of c)n==="STOPPED"&&t.add(e)
return c}async function lookAtHistories(e,t){const{books:n,options:o,states:a}=e,c=owed(e,n.histories).slice(0,Math.max(0,t))
await(0,i.X)({items:c,atOnce:Se},async e=>{const{name:t}=e.rollout
n.histories.delete(t)
const i=await readHistory(e,o)
a.set(t,{...a.get(t)??e,earlierDurationsMs:i})})}async function readHistory(e,t){try{return await readEarlierDurations(e,t)}catch(n){if(!(n instanceof o.lZ))throw n
t.log.debug(`${e.rollout.name}: its earlier deployments are not known. ${n.message}`)
return[]}}const ke=1250,be=6500,Ee=2e4,Ae=1700,Ce=75e3,xe=1250,Te=18e4,Re=2500,$e={least:1500,most:Re,share:.015},De=5e3,Oe=6e5,Ie=1e4,_e=5e3,Me=.1,Pe=4e4,Ne=3,Le=.97,je=.85,Be=.04
function planTickMs({states:e,ticks:t,elapsedMs:n,nowMs:i},o){return(t===0?ke:Math.min(...e.map(e=>gapMs(e,n,i))))*(1-Be*o())}function gapMs(e,t,n){const{phase:i,taskFailures:o,eventFailures:a,ours:c}=e,l=o.size>0||a.length>0||(c?.failedTasks??0)>0
if(i==="rolling-back")return Ae
if(e.nextChangeAtMs!==void 0)return waitGapMs(e.nextChangeAtMs-n)
if(e.serviceDeployment?.lifecycleStage!==void 0)return stageGapMs(e,n)
if(l&&t<Te)return xe
if(i==="starting")return longerWith(t,t<Ee&&!l&&(c?.runningCount??0)===0?be:Ae)
const{earlierDurationsMs:u=[]}=e
if(l||u.length===0)return longerWith(t,t<Ce?Ae:Re)
const d=Math.min(...u),f=u.length>=Ne?Le:je,g=Math.min($e.most,Math.max($e.least,$e.share*d)),y=d*f-(n-(0,h.uu)(e))
return y<=0?longerWith(t,g):Math.max(g,Math.min(y,Pe,Me*d))}function longerWith(e,t){return e>Oe?De:t}const Fe=new Set(["TEST_TRAFFIC_SHIFT","PRE_PRODUCTION_TRAFFIC_SHIFT","PRODUCTION_TRAFFIC_SHIFT"])
function stageGapMs(e,t){const{serviceDeployment:n,stageClock:i,service:o}=e,a=n?.lifecycleStage??"",c=n?.lifecycleHookDetails.some(({status:e})=>e==="IN_PROGRESS")===!0
if(a==="SCALE_UP")return Ae
if(c||Fe.has(a))return _e
if(a!=="BAKE_TIME")return Re
const l=(o?.deploymentConfiguration?.bakeTimeInMinutes??0)*6e4
return waitGapMs((i?.notBeforeMs??(0,h.uu)(e))+l-t)}function waitGapMs(e){return Math.max(Re,Math.min(Ie,e))}const Ue=3,qe={baseMs:1e3,capMs:5e3},He=4
async function watchRollouts(e,t){const n=new Map(e.map(e=>[e.rollout.name,e]))
try{return{states:n,end:await runLoop(n,t)}}catch(e){return{states:n,end:endOf(e)}}}function endOf(e){if(e instanceof o.cJ)return{kind:"cancelled"}
if(e instanceof o.lZ)return{kind:"fault",error:e}
throw e}async function runLoop(e,t){const{clock:n,deadlineMs:i,signal:o,log:a,random:c=Math.random}=t,l=n.now(),u=createLooker(e,t)
let d=0
for(let f=0;;f+=1){const h=[...e.values()].filter(({end:e})=>e===void 0)
if(h.length===0)break
const g=n.now(),y=d===0?planTickMs({states:h,ticks:f,elapsedMs:g-l,nowMs:g},c):qe.baseMs+(0,w.j)(qe,d,c)
await n.sleep(Math.max(0,Math.min(y,i-g)),o)
const v=n.now()>=i,S=await watch_lookOnce(u,o)
d=S===void 0?0:d+1
S!==void 0&&d===Ue&&a.progress(`AWS does not answer well (${S.message}). Waiting goes on.`)
const b=[...e.values()].filter(e=>t.stopsAt?.(e)===!0)
if(b.length>0)return readCauses({looker:u,failing:b,options:t,end:{kind:"failing"}})
if(v&&[...e.values()].some(({end:e})=>e===void 0))return{kind:"timed-out",...S===void 0?{}:{unanswered:S}}}return readCauses({looker:u,failing:[...e.values()],options:t,end:{kind:"settled"}})}async function watch_lookOnce(e,t){try{await abortable(e.look(),t)
return}catch(e){if(!(0,a.Ev)(e))throw e
return e}}async function readCauses({looker:e,failing:t,options:{clock:n,signal:i},end:o}){for(let o=0;o<He&&t.some(({rollout:t})=>e.owes(t.name));o+=1){o>0&&await n.sleep(qe.baseMs,i)
await watch_lookOnce(e,i)}return o}function isFailing({phase:e,end:t}){return t===void 0?e==="rolling-back":t.verdict!=="succeeded"&&t.verdict!=="paused"}function stopsWatch(e,{onFailure:t,scope:n,onSuperseded:i="fail"}){return!(t==="leave"||!isFailing(e))&&(e.end?.verdict==="superseded"?i==="fail"&&n!=="failed":n!=="failed"||e.end?.verdict==="failed")}function isBad(e,{onSuperseded:t="fail"}){const{plan:n,state:i,verdict:o}=e
return n.step.kind==="leave"?t!=="ignore":o!==void 0?!isGoodRun(e):i!==void 0&&(i.end?.verdict!=="superseded"?isFailing(i):t==="fail"||t==="follow"&&e.successor?.end?.verdict!=="succeeded")}function isOurs({state:e,rollBack:t}){const n=e?.end?.verdict
return e!==void 0&&t===void 0&&n!=="superseded"&&n!=="rolled-back"}function planRollBack(e){const{runs:t,end:n,because:i,policies:o}=e
if(n.kind==="fault")return
const a=n.kind==="timed-out"?o.onTimeout:n.kind==="cancelled"?o.onCancel:o.onFailure,c=t.filter(e=>isBad(e,o)),l=n.kind==="timed-out"||n.kind==="cancelled"||c.length>0||i!==void 0
if(a==="leave"||!l)return
const u=(o.scope==="failed"?t.filter(e=>c.includes(e)||isOpen(e)):t).filter(isOurs)
return u.length===0?void 0:{cause:causeOf(e,c),runs:u}}function isOpen({state:e,verdict:t}){return t===void 0&&e!==void 0&&e.end===void 0}function causeOf({end:e,because:t},n){if(e.kind==="timed-out")return{code:"deployment-timed-out",text:"The deployments of this step were not all completed in time.",fix:"Look at what its tasks wait for; raise `timeout` when it needs longer."}
if(e.kind==="cancelled")return{code:"cancelled",text:"The run was cancelled.",fix:"Run the job again when you want to go on."}
if(t!==void 0)return t
const i=n.map(({plan:e})=>e.name).join(", ")
return{code:"rolled-back-with-others",text:`It was rolled back because ${i} did not come up; the services of a step stay together.`,fix:`Look at ${i}.`}}function followSuccessor(e,t){const n=e.successor??e.state
if(n?.end?.verdict!=="superseded"||e.rollBack!==void 0)return e
const i=startSuccessor(n,t)
return i===void 0?e:{...e,successor:i}}function startSuccessor({rollout:e,service:t,serviceDeploymentArn:n},i){const o=t?.deployments.find(({status:e})=>e==="PRIMARY")
if(t!==void 0&&o!==void 0&&o.id!==e.deploymentId)return(0,h.wz)({name:e.name,serviceName:e.serviceName,deploymentId:o.id,taskDefinition:o.taskDefinition,previous:void 0,replacedIds:t.deployments.map(({id:e})=>e).filter(e=>e!==o.id),replacedServiceDeployment:n,startedAtMs:i,createdAtMs:o.createdAtMs,evidenceFromMs:o.createdAtMs,asksServiceDeployment:e.asksServiceDeployment})}function judgeSuccessor({rollout:e,end:t}){const n=`The newer deployment, ${e.deploymentId} of ${(0,S.w7)(e.taskDefinition)},`
return t?.verdict==="succeeded"?{note:`${n} was followed: it completed.`,isGood:!0}:t===void 0?{note:`${n} was followed, but its end was not seen.`,isGood:!1}:{note:`${n} was followed: ${t.verdict}. ${t.cause?.text??""}`.trimEnd(),isGood:!1}}async function followRuns(e,t){const{watching:n,policies:i,takeBack:o,advance:a}=t
let c=e
for(;;){const stopsAt=e=>!isTakenBack(c,e)&&stopsWatch(e,i),{states:e,end:t}=await watchRollouts(openRollouts(c),{...n,stopsAt:stopsAt})
c=c.map(t=>withSight(t,e.get(t.plan.name)))
a(c)
const l=t.kind==="failing"&&i.scope==="failed"?await takeBackFailed({runs:c,policies:i,takeBack:o}):goOnAfter({runs:c,end:t,policies:i,atMs:n.clock.now()})
if(l===void 0){t.kind==="settled"&&a(await proveImages(c,n))
return t}c=l
a(c)}}function isTakenBack(e,{rollout:t}){return e.some(({plan:e,rollBack:n})=>e.name===t.name&&n!==void 0)}function openRollouts(e){return e.map(({rollBack:e,successor:t,state:n})=>e??t??n).filter(e=>e!==void 0).filter(({end:e})=>e===void 0)}function withSight(e,t){return t===void 0?e:e.rollBack!==void 0?{...e,rollBack:t}:e.successor===void 0?{...e,state:t}:{...e,successor:t}}async function takeBackFailed({runs:e,policies:t,takeBack:n}){const i=e.filter(({state:e,rollBack:n})=>e!==void 0&&n===void 0&&stopsWatch(e,t)),o=new Map((await n(i)).map(e=>[e.plan.name,e]))
return e.map(e=>o.get(e.plan.name)??e)}function goOnAfter({runs:e,end:t,policies:n,atMs:i}){if(t.kind!=="settled"||n.onSuperseded!=="follow")return
const o=e.map(e=>followSuccessor(e,i))
return o.every((t,n)=>t===e[n])?void 0:o}const ze={cancelled:"the run was cancelled","timed-out":"the time was over before it was its turn",fault:"AWS could not be asked any more"}
function leaveNotStarted(e,t,n="an earlier service did not come up"){const i=e.filter(({state:e,verdict:t,plan:{step:n}})=>{const i=n.kind==="unchanged"||n.kind==="leave"
return e===void 0&&t===void 0&&!i}),o=e.some(({state:e})=>e?.end?.verdict==="paused")?"an earlier service waits at a PAUSE hook":n,a=`It was not started, because ${ze[t.kind]??o}.`,c=verdictOfNotStarted(t)
return i.map(e=>{const t={...e,to:e.plan.from,isNotStarted:!0,notes:[...e.notes,a]}
return Object.assign(t,c)})}function verdictOfNotStarted(e){const t="The service was not changed."
if(e.kind==="cancelled")return{verdict:"cancelled",cause:{code:"cancelled",text:`The run was cancelled before it was its turn. ${t}`,fix:"Run the job again when you want to go on."}}
if(e.kind==="timed-out")return{verdict:"timed-out",cause:{code:"deployment-timed-out",text:`The time was over before it was its turn. ${t}`,fix:"Raise `timeout`, or run the job again."}}
if(e.kind!=="fault")return{}
const{code:n,message:i,fix:o}=e.error
return{verdict:"failed",cause:{code:n,text:`${i} ${t}`,fix:o}}}function unanswered(e){return{...e,verdict:"cancelled",cause:{code:"cancelled",text:"The run was cancelled while AWS was being asked to deploy it. Whether AWS took that is not known: it had not answered.",fix:"Run the job again: it takes up the deployment that it finds."}}}function leaveOvertaken(e,t){const n=new Map(t.map(e=>[e.serviceName,findPrimary(e)]))
return e.map(e=>{const{before:t}=e.plan,i=findPrimary(t),o=n.get(t.serviceName)
if(o===void 0||o.id===i?.id)return e
const a=`${tellChange(o,t)} before it was this service's turn. It was left alone.`
return{...e,plan:{...e.plan,step:{kind:"leave",reason:a}}}})}function findPrimary({deployments:e}){return e.find(({status:e})=>e==="PRIMARY")}function tellChange({id:e,taskDefinition:t},n){const i=(0,S.w7)(t)
return n.deployments.some(t=>t.id===e)?`ECS went back to ${e} of ${i}`:`Another deployment, ${e} of ${i}, began`}function verbOf(e){return e.kind==="answer-pause"?`answered the hook ${e.hookId} with ${e.action}:`:e.kind==="follow"?"following":"started"}function startedLine({plan:e,state:t,to:n}){return`${e.name}: ${verbOf(e.step)} ${t?.rollout.deploymentId??""} of ${n??""}`}const We=6e5,Ge=5e3,Ve=6e3,Ke=1500,Je=2e3,Ze=1e3
function createStep(e){const{world:t,aws:n,cluster:o,deadlineMs:a,policies:c,waitUntil:l,deployer:u}=e,{clock:f,log:h,signal:g,random:y}=t,{observedAtMs:v=f.now()}=e,w={ecs:n.pollingEcs,clock:f,log:h,signal:g,cluster:o,deadlineMs:a,deployer:u,progress:createProgress(t),...y===void 0?{}:{random:y}}
async function deployWave(e,t,n){g.throwIfAborted()
if(t>0&&f.now()>=a)return{kind:"timed-out"}
const i=await startWave(e,t)
n(i)
g.throwIfAborted()
const o=i.some(e=>isBad(e,c))
return c.onFailure==="roll-back"&&c.scope!=="failed"&&o?{kind:"failing"}:followRuns(i,{watching:w,policies:c,takeBack:takeBack,advance:n})}function endsStep(e){return isBad(e,c)||e.state?.end?.verdict==="paused"}async function takeBack(e,t=S.CJ){return startAllRollBacks(g.aborted?e:await explain(e),{ecs:n.ecs,clock:f,log:h,cluster:o,cause:t,deployer:u})}function explain(e){return withGrace({work:explainTargets(e,{aws:n,log:h}),otherwise:()=>e,graceMs:Ze,signal:g,clock:f})}async function startWave(e,t){const n=await withoutOvertaken(e,t)
return(0,i.X)({items:n,atOnce:d},async e=>{const t=withWaitUntil(await startInTime(e))
t.state!==void 0?h.progress(startedLine(t)):t.verdict==="succeeded"&&h.progress(`${e.plan.name}: ${t.notes.at(-1)??""}`)
return t})}function startInTime(e){return withGrace({work:startOne(e),otherwise:()=>unanswered(e),graceMs:Ke,signal:g,clock:f})}function startOne(e){const t={ecs:n.ecs,clock:f,cluster:o},{step:i}=e.plan
return u!==void 0&&runsIt(u,e)?u.start(e):i.kind==="answer-pause"?answerPause(e,i,t):updateService(e,t)}function withWaitUntil(e){return e.state===void 0||l===void 0?e:{...e,state:{...e.state,rollout:{...e.state.rollout,waitUntil:l}}}}async function withoutOvertaken(e,t){if(t===0&&f.now()-v<Ge||e.every(({plan:e})=>e.step.kind==="unchanged"))return e
const i=e.map(({plan:e})=>e.before.serviceName),{services:a}=await abortable(n.ecs.describeServices({cluster:o,services:i}),g)
return leaveOvertaken(e,a)}async function explainLeft(e){return merge(e,await explain(e.filter(({rollBack:e})=>e===void 0)))}async function rollBackIfAsked({runs:e,end:t,because:n}){const i=planRollBack({runs:e,end:t,because:n,policies:c}),o=merge(e,i===void 0?[]:await beginRollBack(i.runs,i.cause))
if(g.aborted)return{runs:o,end:{kind:"cancelled"}}
const a=o.map(({rollBack:e})=>e).filter(e=>e!==void 0&&e.end===void 0),l=a.filter(e=>e!==void 0)
if(l.length===0)return{runs:o,end:t}
const u=f.now()+We,d=await watchRollouts(l,{...w,deadlineMs:u})
return{runs:o.map(e=>withSight(e,d.states.get(e.plan.name))),end:d.end}}function beginRollBack(e,t){return withGrace({work:takeBack(e,t),otherwise:()=>e.map(e=>withNote(e,"Its roll-back was being started when the run was cancelled.")),graceMs:Ve,signal:g,clock:f})}function withSeconds(e){const{state:t,rollBack:n}=e
if(t===void 0)return e
const i=n?.end?.atMs??t.end?.atMs??f.now()
return{...e,seconds:Math.round((i-t.rollout.startedAtMs)/100)/10}}return{deployWaves:async function deployWaves(e){let n=e
const advance=e=>{n=merge(n,e)
t.keepRuns(n)},i=[...new Set(e.map(({plan:e})=>e.wave))].toSorted((e,t)=>e-t)
for(const e of i){const t=n.filter(({plan:t})=>t.wave===e),i=await deployWave(t,e,advance).catch(endOf)
if(i.kind!=="settled"||n.some(endsStep))return{runs:merge(n,leaveNotStarted(n,i)),end:i}}return{runs:n,end:{kind:"settled"}}},finish:async function finish(e){const t=await rollBackIfAsked(e),{end:i}=t,o=(i.kind==="cancelled"||i.kind==="fault"?t.runs:await explainLeft(t.runs)).map(e=>withSeconds(acceptSuperseded(settleRun(e,t.end),c)))
return withGrace({work:readLogTails(o,{aws:n,log:h}),otherwise:()=>o,graceMs:Je,signal:g,clock:f})}}}function acceptSuperseded(e,{onSuperseded:t="fail"}){if(e.verdict!=="superseded"||t==="fail")return e
if(t==="ignore")return{...e,isAccepted:!0}
if(e.successor===void 0)return e
const{note:n,isGood:i}=judgeSuccessor(e.successor)
return{...withNote(e,n),isAccepted:i}}function withNote(e,t){return{...e,notes:[...e.notes,t]}}function merge(e,t){const n=new Map(t.map(e=>[e.plan.name,e]))
return e.map(e=>n.get(e.plan.name)??e)}var Qe=n(5284),Xe=n(6237)
const et=39
async function readHistories(e,{cluster:t,services:n}){return new Map(await Promise.all(n.map(async({serviceName:n})=>{const i=await e.listServiceDeployments({cluster:t,service:n})
return[n,await history_readHistory(e,i)]})))}async function history_readHistory(e,t){const n=t.toSorted((e,t)=>t.createdAtMs-e.createdAtMs),[i]=n,o=n.filter(({status:e})=>e==="SUCCESSFUL").slice(0,et),a=[i,...o].map(e=>e?.targetServiceRevisionArn).filter(e=>e!==void 0)
if(i===void 0||a.length===0)return{completed:[]}
const{serviceRevisions:c}=await e.describeServiceRevisions({serviceRevisionArns:[...new Set(a)]}),revisionOf=e=>c.find(({serviceRevisionArn:t})=>t===e.targetServiceRevisionArn)
return{newest:{status:i.status,taskDefinition:revisionOf(i)?.taskDefinition},completed:o.toReversed().flatMap(e=>{const t=revisionOf(e)
if(t===void 0)return[]
const{taskDefinition:n,containerImages:i}=t
return[{taskDefinition:n,images:i,completedAtMs:e.finishedAtMs??e.createdAtMs}]})}}function readPast({completed:e,newest:t},n){const i=past_primaryOf(n),o=n.taskDefinition,{stints:a,takenBack:c}=e.reduce(push,{stints:[]})
if(i?.rolloutState==="IN_PROGRESS"||i?.rolloutState==="FAILED"){const e=a.at(-1)?.taskDefinition===o,n=a.some(({taskDefinition:e})=>e===o),c=t?.status==="ROLLBACK_IN_PROGRESS"||t?.status==="ROLLBACK_REQUESTED"
return{earlier:without(a,o),isComingBack:i.rolloutState==="IN_PROGRESS"&&n&&(c||!e)}}const l=push({stints:a,...c===void 0?{}:{takenBack:c}},liveOf(n)),u=(t?.status==="ROLLBACK_SUCCESSFUL"?t.taskDefinition:void 0)??l.takenBack
return{earlier:without(l.stints,o),isComingBack:!1,...u===void 0?{}:{cameBackFrom:u}}}function past_primaryOf({deployments:e}){return e.find(({status:e})=>e==="PRIMARY")}function liveOf(e){const t=past_primaryOf(e)?.updatedAtMs??0
return{taskDefinition:e.taskDefinition,images:[],completedAtMs:t}}function push({stints:e,takenBack:t},n){const i=e.at(-1)
if(i?.taskDefinition===n.taskDefinition)return{stints:e,...t===void 0?{}:{takenBack:t}}
const o=e.findIndex(({taskDefinition:e})=>e===n.taskDefinition)
if(o>=0&&i!==void 0)return{stints:[...e.slice(0,o),n],takenBack:i.taskDefinition}
const a=i===void 0?[]:[{...i,endedAtMs:n.completedAtMs}]
return{stints:[...e.slice(0,-1),...a,n]}}function without(e,t){return e.filter(({taskDefinition:e})=>e!==t).toReversed()}var tt=n(7067)
async function readImages(e,t){const n=[...new Set(e)].map(async e=>[e,await readImage(e,t)])
return new Map(await Promise.all(n))}async function readImage(e,t){const{name:n,tag:i="latest",digest:a}=parseImage(e),[c="",...l]=n.split("/"),u=(0,tt.TZ)(c)
if(u===void 0)return{kind:"unchecked",why:`${e} is not in ECR.`}
try{const e=await t(u.region),n={repository:l.join("/"),registryId:u.registryId,reference:a??i},o=await e.describeImage(n)
return o===void 0?{kind:"missing"}:{kind:"found",detail:o}}catch(e){if(!(e instanceof o.lZ))throw e
return{kind:"unchecked",why:e.message}}}var nt=n(1226)
const rt=100
async function look(e,t){const{ecs:n,openEcr:i}=t,{cluster:o,services:a}=e,c=a.map(({service:e})=>e),l=await observe(n,{cluster:o,services:c,references:()=>[]}),u=a.flatMap(e=>{const t=l.services.get(e.service)
return t===void 0?[]:[{request:e,service:t}]}),d=await readPasts(u,{...t,cluster:o}),{known:f,controlled:h,fault:g}=d,y=await Promise.all(f.map(t=>seeOne(t,{inputs:e,ecs:n,pasts:d}))),v=y.flatMap(revisionsOf),w=await describeRevisions(n,v.filter(e=>e!=="")),S=new Map([...l.services,...f.map(({request:e,service:t})=>[e.service,t])])
return{observation:{...l,...w,services:S},seen:new Map(y.map(e=>[e.request.name,e])),images:await readImages(imagesOf(y,w.taskDefinitions),i),...h===void 0?{}:{controlled:h},...g===void 0?{}:{historyFault:g}}}async function readPasts(e,t){const{ecs:i,cluster:o}=t,a=e.filter(({service:e})=>e.status==="ACTIVE"),c=a.filter(({service:e})=>e.deploymentController===Xe.up),l=a.filter(e=>!c.includes(e)).map(({service:e})=>e),[u,d]=await Promise.all([readHistoriesIfAllowed(i,{cluster:o,services:l}),c.length===0?void 0:n.e(44).then(n.bind(n,3044)).then(({lookAtControlled:e})=>e(c,t))]),toldOf=({request:e})=>d?.told.get(e.name),f=c.flatMap(e=>{const t=toldOf(e)
return t===void 0?[]:[[e.service.serviceName,t.history]]}),h=u.fault??d?.fault
return{known:e.map(e=>({...e,service:toldOf(e)?.service??e.service})),histories:new Map([...u.histories,...f]),...d===void 0?{}:{controlled:d},...h===void 0?{}:{fault:h}}}async function seeOne({request:e,service:t},{inputs:{revisions:n,isNamed:i,allowUnproven:o},ecs:a,pasts:{histories:c,fault:l}}){const u=(0,nt.kA)(e,{live:t.taskDefinition,revisions:n}),d=readPast(c.get(t.serviceName)??{completed:[]},t)
if(u===void 0&&l!==void 0&&!i&&!o)throw l
const f=(0,nt.bx)({service:t,past:d,asked:u,isNamed:i})
return{request:e,service:t,past:d,target:f.kind==="unknown"&&o?await lookInFamily(a,t):f}}function revisionsOf({service:e,target:t}){return t.kind==="revision"?[e.taskDefinition,t.taskDefinition]:[e.taskDefinition]}async function readHistoriesIfAllowed(e,t){try{return{histories:await readHistories(e,t)}}catch(e){if(!(e instanceof o.lZ)||e.code!=="aws-access-denied")throw e
return{histories:new Map,fault:e}}}async function lookInFamily(e,{taskDefinition:t}){const n=await e.listTaskDefinitions({familyPrefix:(0,nt.Ap)(t),limit:rt}),i=(0,nt.Gc)(n,t)
return i===void 0?{kind:"unknown"}:{kind:"revision",taskDefinition:i,notes:["Nobody knows whether this revision ever ran: the deployments that ECS keeps tell of none before the live one, so the newest ACTIVE revision before it is taken."]}}function imagesOf(e,t){return e.flatMap(e=>revisionsOf(e).flatMap(e=>t.get(e)?.taskDefinition.containerDefinitions.map(({image:e})=>e)??[]))}const st=/^\s*(?:contract:|\[contract\])/i,it=/^(?:[0-9a-z]*\d[0-9a-z]*[_-]+)+contract[_-]/i
function migrationsBetween({migrations:e,migrationsDirectory:t},{addedFiles:n}){const i=[...e.map(e=>({name:describe(e),isContract:isContract(e)})),...(n??[]).filter(e=>t!==void 0&&isMigration(e,t)).map(e=>({name:nameOf(e),isContract:it.test(nameOf(e))}))]
return{contract:i.filter(e=>e.isContract).map(({name:e})=>e),others:i.filter(e=>!e.isContract).map(({name:e})=>e),isKnown:e.length>0||n!==void 0&&t!==void 0}}function describe({revision:e,message:t=""}){return t===""?e:`${e} (${t})`}function isContract({kind:e,message:t=""}){return e===void 0?st.test(t):e==="contract"}function isMigration(e,t){const n=t.replace(/^\.\//,"").replace(/\/*$/,"/"),i=n==="./"||n==="/"?e:e.startsWith(n)?e.slice(n.length):""
return/(?:^|\/)versions\/(?!__init__)[^/]+\.py$|\.sql$/.test(i)}function nameOf(e){const t=e.split("/"),n=t.at(-1)??""
return n==="migration.sql"?t.at(-2)??n:n}function checkMigrations({contract:e},{allowContract:t}){if(e.length!==0&&!t)throw new o.lZ({code:"contract-migration-between",message:`The database has been changed since in a way that the older code does not know: ${e.join(", ")}. Going back would run old code on a schema that it was not written for.`,fix:"Mend it forwards with a new release; or, when you know that the older code works with the database as it is, set `allow-contract: true` with a `reason`. Nothing has been changed."})}function tellMigrations({contract:e,others:t,isKnown:n},{allowContract:i,isReplacing:o}){return[...e.length>0&&i?[`Contract migrations stand between, and that was allowed: ${e.join(", ")}.`]:[],...t.length>0?[`Migrations since then stay in the database; these do not say that they take something away: ${t.join(", ")}.`]:[],...n&&e.length+t.length===0?["No migration stands between."]:[],...n||o?[]:["Which migrations ran since then is not known here; the database was not looked at."]]}var at=n(7383),ct=n(74)
const lt=100,ut=300
async function findReleases(e,{environment:t,returns:n}){try{const i=await e.listDeployments({environment:t,limit:lt}),o=findRelease(i,n.map(({liveImages:e})=>e)),a=o?.sha,c=findReturning(i,{returns:n,live:o}),l=c?.sha,u={...a===void 0?{}:{live:a},...c===void 0?{}:{back:c.sha,images:c.images}}
return a===void 0||l===void 0?{...u,notes:[unknownCommit(t,u)]}:{...u,...await compare(e,l,a)}}catch(e){if(!(e instanceof o.lZ))throw e
return{notes:[`Which commits are concerned is not known: ${e.message} ${e.fix}`]}}}function unknownCommit(e,{live:t,back:n}){const i=t===void 0&&n===void 0?"neither what is live nor":n===void 0?"not":""
return i===""?`No deployment record of ${e} on GitHub has the images that are live, so the commits between are not known.`:`The deployment records of ${e} on GitHub tell ${i} which commit comes back.`}async function compare(e,t,n){if(t===n)return{commits:[],addedFiles:[],notes:[]}
const i=await e.compareCommits(t,n)
if(i===void 0)return{notes:[`GitHub does not know both commits ${t.slice(0,7)} and ${n.slice(0,7)}.`]}
const{commits:o,files:a}=i
return{commits:o,addedFiles:a.filter(({status:e})=>e==="added").map(({filename:e})=>e),notes:a.length<ut?[]:[`GitHub lists only ${ut} of the files that changed between; migrations among the others were not seen.`]}}const dt=oe.Ikc({images:oe.g1P(oe.YjP(),oe.Ikc({repository:oe.YjP(),digest:oe.YjP(),tag:oe.lqM(oe.YjP())}))})
function findReturning(e,{returns:t,live:n}){const i=t.map(e=>e.images),o=t.some(({plan:e})=>e.step.kind==="existing")
return n!==void 0&&o?findRelease(e.slice(n.index+1),i)??findRelease(e.slice(0,n.index),i):findRelease(e,i)}function findRelease(e,t){for(const[n,{sha:i,payload:o}]of e.entries()){const e=oe.xLC(dt,o),a=e.success?e.output.images:{},c=Object.values(a)
if(e.success&&t.every(e=>fits(e,c)))return{sha:i,images:a,index:n}}}function fits(e,t){const n=e.filter(({image:e})=>t.some(({repository:t})=>t===repositoryOf(e)))
return n.length>0&&n.every(({image:e,digest:n})=>t.some(t=>t.repository===repositoryOf(e)&&t.digest===n))}function repositoryOf(e){return parseImage(e).name.split("/").slice(1).join("/")}function imagesAfterwards(e){return Object.fromEntries(e.flatMap(e=>{const t=imageOf(e),{image:n}=e.request
return n===void 0||t===void 0?[]:[[n,t]]}))}function imageOf(e){const t=ownImage(e)
if(t?.digest===void 0)return
const{image:n,digest:i,tags:o}=t
return{repository:repositoryOf(n),digest:i,...o[0]===void 0?{}:{tag:o[0]}}}function ownImage({request:e,images:t}){if(e.container!==void 0)return t.find(({container:t})=>t===e.container)
const n=t.length===1?t:t.filter(({essential:e})=>e!==!1)
return n.length===1?n[0]:void 0}function planLaunchers(e,t){return e.map(e=>e.service===void 0?followImage(e,t):followService(e,e.service,t))}function followService(e,t,n){const i=(0,at.t0)(e),o=n.returns.find(({plan:e})=>e.name===t)
if(o===void 0||isLeft(o,n))return{name:i,kind:"stays",reason:`Its service ${t} is left as it is.`}
const a=(0,S.w7)(o.to)
return{name:i,kind:"follows",to:a,entry:{...(0,at.ze)(e),"task-definition":a}}}function followImage(e,t){const{image:n="",container:i}=e,o=(0,at.t0)(e),a=t.returns.filter(({request:e})=>e.image===n)
if(a.length>0&&a.every(e=>isLeft(e,t)))return{name:o,kind:"stays",reason:`The services of its image ${n} are left as they are.`}
const c=a.length>0?a.map(imageOf):[t.releases.images?.[n]],[l]=c
if(l===void 0||c.some(e=>e?.digest!==l.digest))return{name:o,kind:"left",reason:a.length>0?`The services of its image ${n} run different digests afterwards, or none that is known.`:`Its image ${n} runs in no service, and no deployment record tells which digest comes back.`}
const u={...(0,at.ze)(e),image:n,...i===void 0?{}:{container:i}}
return{name:o,kind:"follows",to:`${n}@${l.digest}`,entry:u,image:[n,l]}}function isLeft({plan:e,isLeftOut:t},{runs:n}){const i=n.find(t=>t.plan.name===e.name)
return t||e.step.kind==="leave"||i?.verdict==="superseded"}function alsoUpdateOf(e){return JSON.stringify(e.flatMap(e=>e.kind==="follows"?[e.entry]:[]))}function imagesOfLaunchers(e){return Object.fromEntries(e.flatMap(e=>e.kind==="follows"&&e.image!==void 0?[e.image]:[]))}function launcherLines(e){return e.map(e=>`${e.name}: ${e.kind==="follows"?`follows to ${e.to}`:e.reason}`)}function launcherWarnings(e){return e.flatMap(e=>e.kind!=="left"?[]:[{level:"warning",title:`${e.name} stays behind`,message:`${e.reason} It still starts the newer release: release the older commit again, or update the launcher by hand.`}])}function writeLaunchers(e){if(e.length===0)return""
const t=e.map(e=>[(0,ct.FV)(e.name),e.kind==="follows"?(0,ct.aY)(e.to):(0,ct.FV)(`left as it is. ${e.reason}`)])
return(0,ct.qN)("#### Launchers of the images","This action changes services only. A step of deploy-ecs with its output `also-update` lets these follow.",(0,ct.tp)(["Launcher","Starts then"],t))}async function overtaken_leaveOvertaken(e,{cluster:t,returns:n}){const i=n.filter(({plan:e})=>e.step.kind==="existing")
if(i.length===0)return n
const o=i.map(({plan:e})=>e.before.serviceName),{services:a}=await e.describeServices({cluster:t,services:o}),c=new Map(a.map(e=>[e.serviceName,past_primaryOf(e)]))
return n.map(e=>{const{plan:t}=e,n=c.get(t.before.serviceName)
if(n===void 0||n.id===past_primaryOf(t.before)?.id)return e
const i=`Another deployment, ${n.id} of ${n.taskDefinition}, began while the roll-back was planned. It was left alone.`
return{...e,isStop:!1,plan:{...t,step:{kind:"leave",reason:i}}}})}var pt=n(2333)
function checkService({request:e,cluster:t,observation:n,findings:i,controllers:o=["ECS"]}){const{name:a,service:c}=e
if(n.missingCluster!==void 0){i.some(({code:e})=>e==="cluster-not-found")||i.push(clusterNotFound(t,n.missingCluster))
return}const l=n.services.get(c)
if(l===void 0){i.push({code:"service-not-found",name:a,message:`the cluster ${t} has no service "${c}"${(0,pt.a)(c,n.knownServices??[])}`,fix:`Set \`service\` to a name that \`aws ecs list-services --cluster ${t}\` shows, or create the service first.`})
return}if(l.status!=="ACTIVE"){i.push({code:"service-not-active",name:a,message:`the service "${c}" is ${l.status}, and takes no deployment.`,fix:"Create the service again (a deleted one drains first), or name another one."})
return}const u=refuseController(l,o)
if(u===void 0)return l
i.push({...u,name:a})}function clusterNotFound(e,{error:t,known:n}){return{code:"cluster-not-found",name:"cluster",message:`there is no cluster "${e}" in this account and region${(0,pt.a)(e,n)} ${t.message}`,fix:t.fix}}function refuseController(e,t){const{deploymentController:n,serviceName:i}=e,o=e.deploymentConfiguration?.strategy??"ROLLING"
return t.includes(n)?n!=="ECS"||o==="ROLLING"||u.x7.has(o)?void 0:{code:"deployment-strategy-unsupported",message:`the service "${i}" deploys by the strategy ${o}, which this action does not know; it follows ROLLING, ${[...u.x7].join(", ")}.`,fix:"Set `strategy` of the service's deployment configuration to one of these, or use a newer version of this action."}:{code:"deployment-controller-unsupported",message:`the service "${i}" has the deployment controller ${n}; this action deploys services of the controller ${t.join(" or ")}.`,fix:"Change the deployment controller of the service to ECS (UpdateService can do that), or deploy it with the tool that owns its deployments."}}function missingTaskDefinition(e,t,n){return{code:"task-definition-not-found",name:e,message:`the task definition "${t}" cannot be described. ${n.missingTaskDefinitions.get(t)??""}`.trim(),fix:"Name a revision that exists: `aws ecs list-task-definitions --family-prefix FAMILY`."}}function findDuplicates(e){const t=new Map
return e.flatMap(({name:e,service:n})=>{const i=t.get(n)
t.set(n,i??e)
return i===void 0?[]:[{code:"service-twice",name:e,message:`the ECS service "${n}" is named by "${i}" too.`,fix:"Name each service once; several containers of one service go under its `containers`."}]})}function findingsError(e){const[t]=e
return e.length===1&&t!==void 0?new o.lZ({code:t.code,message:`${t.name}: ${t.message}`,fix:`${t.fix} Nothing has been changed.`}):new o.lZ({code:"preflight-failed",message:[`${e.length} things speak against this deployment:`,...e.map(({code:e,name:t,message:n,fix:i})=>`- ${t}: ${n} ${i} (${e})`)].join("\n"),fix:"Correct them all, then run the job again. Nothing has been changed."})}function stepForLiveRevision(e,t){const n=e.deployments.find(({status:e})=>e==="PRIMARY"),i=n?.rolloutState==="IN_PROGRESS"||n?.rolloutState==="COMPLETED"&&service_plan_mayShift(e)
return n!==void 0&&i?{kind:"follow",deploymentId:n.id}:n?.rolloutState==="FAILED"?{kind:"existing",taskDefinition:t,force:!0}:{kind:"unchanged"}}function service_plan_mayShift({deployments:e,deploymentConfiguration:t}){return u.x7.has(t?.strategy??"ROLLING")&&e.length>1}function lastCompleted(e){const t=service_plan_mayShift(e),n=e.deployments.filter(({rolloutState:e,status:n})=>!(e!=="COMPLETED"&&e!==void 0||t&&n==="PRIMARY"))
return n.toSorted((e,t)=>t.createdAtMs-e.createdAtMs)[0]?.taskDefinition}function diffTaskDefinitions(e,t,n){return diff({path:[],from:(0,c.ly)(e,n),to:(0,c.ly)(t,n)})}function diff({path:e,from:t,to:n}){if((0,l.Vk)(t,n))return[]
const i=asKeyed(t),o=asKeyed(n)
return(i??o)===void 0||i===void 0&&t!==void 0||o===void 0&&n!==void 0||isVariable(e)?[leaf({path:e,from:t,to:n})]:[...new Set([...Object.keys(o??{}),...Object.keys(i??{})])].flatMap(t=>diff({path:[...e,t],from:i?.[t],to:o?.[t]}))}function leaf({path:e,from:t,to:n}){return{path:e.join("."),...t===void 0?{}:{from:shown(e,t)},...n===void 0?{}:{to:shown(e,n)}}}function shown(e,t){return e.some(e=>ft.has(e))||mt.test(e.at(-1)??"")?"***":typeof t=="string"?t:JSON.stringify(t,hideSecret)}const ft=new Set(["environment","secrets"]),mt=/token|api.?key|password|passwd|secret|credential/i
function hideSecret(e,t){return ft.has(e)||typeof t=="string"&&mt.test(e)?"***":t}function isVariable(e){return ft.has(e.at(-2)??"")}function asKeyed(e){if((0,l.OW)(e))return e
if(!Array.isArray(e))return
const t=e.map(e=>{const t=(0,l.OW)(e)?e.name??e.key:void 0
return typeof t=="string"?[t,e]:void 0}).filter(e=>e!==void 0)
return new Set(t.map(([e])=>e)).size===e.length?Object.fromEntries(t):void 0}function returningImages({taskDefinition:{containerDefinitions:e}},t,n){return e.map(({name:e,image:i,essential:o})=>{const a=t.get(i),c=a?.kind==="found"?a.detail:void 0,l=n?.images.find(({containerName:t})=>t===e)?.imageDigest
return{container:e,image:i,digest:parseImage(i).digest??l??c?.digest,tags:c?.tags??[],essential:o}})}function provenImage(e,t){return parseImage(e).digest!==void 0||t===void 0?e:`${e}@${t}`}function goneImages({name:e,target:t,states:n,stint:i}){const o=(0,S.w7)(t.taskDefinition.taskDefinitionArn)
return returningImages(t,n,i).flatMap(({image:t,digest:i})=>{const a=n.get(t)
return a?.kind==="missing"?[{code:"image-not-found",name:e,message:`the image ${t} of ${o} is no longer in ECR, so no task of it could start.`,fix:"Name another revision in `revision`, or build and deploy the commit again; let the lifecycle rule of the repository keep more images."}]:a?.kind!=="found"||i===void 0||a.detail.digest===i?[]:[{code:"image-tag-moved",name:e,message:`${o} names its image by a tag, ${t}, which pointed to ${i} when it was live and points to ${a.detail.digest} now: another image would come.`,fix:"Deploy the old digest with deploy-ecs, and name images by their digests from then on."}]})}function uncheckedImages({taskDefinition:{containerDefinitions:e}},t){return e.flatMap(({image:e})=>{const n=t.get(e)
return n?.kind==="unchecked"?[`Whether the image is still there was not checked: ${n.why}`]:[]})}function plan_planRollBack(e,t){const n=[...unusedRevisions(e,t),...rivalRevisions(e),...t.controlled?.findings??[]],i=e.services,o=i.flatMap(i=>planService({request:i,inputs:e,sight:t,findings:n})),a=i.map(({name:e,service:n})=>({name:e,service:t.observation.services.get(n)?.serviceName??n}))
n.push(...findDuplicates(a))
if(n.length>0)throw findingsError(n)
return o}function unusedRevisions({revisions:e},{seen:t}){if(t.size===0)return[]
const n=[...t.values()].map(({service:e})=>(0,nt.Ap)(e.taskDefinition))
return e.filter(e=>!n.includes((0,nt.Ap)(e))).map(e=>otherFamily("revision",e,n))}function rivalRevisions({revisions:e}){return[...Map.groupBy(new Set(e),nt.Ap)].flatMap(([e,t])=>t.length===1?[]:[{code:"revision-ambiguous",name:"revision",message:`${t.length} revisions of the family "${e}" are named: ${t.join(", ")}.`,fix:"Name one for each family; where services share one, write a map of service to revision."}])}function otherFamily(e,t,n){return{code:"revision-of-other-family",name:e,message:`the revision ${t} is of the family "${(0,nt.Ap)(t)}"; what is live is of ${[...new Set(n)].join(", ")}.`,fix:"Name a revision of the same family; another family is deployed with deploy-ecs."}}function planService({request:e,inputs:t,sight:n,findings:i}){const{name:o}=e,{observation:a}=n,c=checkService({request:e,cluster:t.cluster,observation:a,findings:i,controllers:Xe.A0}),l=n.seen.get(o)
if(c===void 0||l===void 0)return[]
if(l.target.kind==="unknown"){i.push((0,nt.T_)(o,c,n.historyFault===void 0))
return[]}const u=a.taskDefinitions.get(c.taskDefinition)
if(u===void 0){i.push(missingTaskDefinition(o,c.taskDefinition,a))
return[]}return l.target.kind==="revision"?planReturn({request:e,before:c,live:u,seen:l,sight:n,findings:i}):[stay({request:e,before:c,live:u,sight:n,target:l.target})]}function stay({request:e,before:t,live:n,sight:i,target:o}){const a=t.taskDefinition,c=o.kind==="stay"?stepForLiveRevision(t,a):{kind:"unchanged"},l=o.kind==="stay"?o.reason:"No revision is named for it.",u=returningImages(n,i.images,void 0),d={...planOf(e,t),changes:[],images:[],step:c}
return{request:e,plan:d,to:a,isStop:!1,isLeftOut:o.kind==="left-out",images:u,liveImages:u,notes:[l,...noteOf(d)]}}function planReturn({request:e,before:t,live:n,seen:i,sight:o,findings:a}){const{name:c}=e
if(i.target.kind!=="revision")return[]
const{taskDefinition:u,stint:d,notes:f}=i.target
if((0,nt.Ap)(u)!==(0,nt.Ap)(t.taskDefinition)){a.push(otherFamily(c,u,[(0,nt.Ap)(t.taskDefinition)]))
return[]}const h=o.observation.taskDefinitions.get(u)
if(h===void 0){a.push(missingTaskDefinition(c,u,o.observation))
return[]}const g=h.taskDefinition.taskDefinitionArn,y=returnStep(t,g,e.deployed),v=returningImages(h,o.images,d),w=y.kind==="existing"&&isOnItsWay(t)&&lastCompleted(t)===g
y.kind!=="existing"||y.force||a.push(...inactive(c,h),...inTheWay(t,{name:c,isStop:w}),...goneImages({name:c,target:h,states:o.images,stint:d}))
const b={...planOf(e,t),changes:diffTaskDefinitions((0,l.Bz)(n),(0,l.Bz)(h)),images:v.map(({container:e,image:t,digest:n})=>({container:e,image:provenImage(t,n)})),step:y}
return[{request:e,plan:b,to:g,isLeftOut:!1,isStop:w,...d===void 0?{}:{stint:d},images:v,liveImages:returningImages(n,o.images,void 0),notes:[...f,...y.kind==="unchanged"?[`${(0,S.w7)(g)} is live already.`]:[],...y.kind==="existing"?uncheckedImages(h,o.images):[],...noteOf(b)]}]}function planOf({name:e},t){return{name:e,before:t,wave:0,from:t.taskDefinition,previous:lastCompleted(t)}}function returnStep(e,t,n){return e.taskDefinition===t?stepForLiveRevision(e,t):n!==void 0&&(0,S.w7)(e.taskDefinition)!==(0,S.w7)(n)?{kind:"leave",reason:`${e.taskDefinition} is live, and not ${(0,S.w7)(n)}, which is to be taken back; somebody deployed since. It is left alone.`}:{kind:"existing",taskDefinition:t,force:!1}}function isOnItsWay(e){return past_primaryOf(e)?.rolloutState==="IN_PROGRESS"}function inTheWay(e,{name:t,isStop:n}){return e.deploymentController!==Xe.up||n||!isOnItsWay(e)?[]:[{code:"codedeploy-deployment-in-progress",name:t,message:`the deployment ${past_primaryOf(e)?.id??""} of ${(0,S.w7)(e.taskDefinition)} is in progress in the deployment group, and did not begin at the revision that is asked for.`,fix:"Take it back first: run this action without `revision`. Then name the revision."}]}function inactive(e,{taskDefinition:{taskDefinitionArn:t,status:n}}){return n==="ACTIVE"?[]:[{code:"task-definition-inactive",name:e,message:`the revision ${(0,S.w7)(t)} is ${n}; ECS deploys ACTIVE ones only.`,fix:"Name an ACTIVE revision in `revision`, or deploy the image again."}]}const gt="rolled-back-with-others"
function groupCauses(e){const t=new Map,n=new Set
for(const i of e)if(!isGoodRun(i)){i.cause!==void 0&&n.add(i.cause.code)
for(const{key:e,group:n}of causesOf(i)){const i=t.get(e),o=[...i?.services??[],...n.services]
t.set(e,{...n,...i,services:o,tasks:(i?.tasks??0)+n.tasks})}}const rank=({code:e})=>e===gt?2:n.has(e)?0:1
return[...t.values()].toSorted((e,t)=>rank(e)-rank(t)||t.services.length-e.services.length||t.tasks-e.tasks)}function causesOf(e){const{plan:t,cause:n}=e,i=lastSight(e),o=[t.name],a=(0,E.BR)([...i?.taskFailures.values()??[]],i?.eventFailures??[]).map(e=>({key:`${e.code} ${exitCodeOf(e)??""} ${(0,E.Li)(e.reason)}`,group:{code:e.code,text:textOf(e),fix:e.fix,services:o,tasks:e.failures.length}}))
return n===void 0||a.some(({group:e})=>e.code===n.code)?a:[{key:`${n.code} ${(0,E.Li)(n.text)}`,group:{...n,services:o,tasks:0}},...a]}function textOf(e){const{reason:t,meaning:n,failures:i}=e,o=i.find(e=>e.container!==void 0)?.container,a=exitCodeOf(e),c=o===void 0?"":` Container ${o}${a===void 0?"":`, exit code ${a}`}.`
return`${t}${/[.!?]$/.test(t)?"":"."}${c} ${n}`}function exitCodeOf({failures:e}){return e.find(e=>e.exitCode!==void 0)?.exitCode}function hitBy({tasks:e,services:t},n){return e===0?t.length===0?"":n:`${e} ${e===1?"task":"tasks"} of ${n}`}function writeAnnotations(e){const t=groupCauses(e)
return e.length===1&&t.length<2?[]:t.map(e=>{const t=listNames(e.services)
return{level:"error",title:`${t}: ${e.code}`,message:`${hitBy(e,t)}: ${e.text} ${e.fix} (${e.code})`}})}const yt=12
function writeHeadline(e,t,n){const i=(0,P.a)(n.endedAtMs-n.startedAtMs),{cluster:o,mode:a}=n,names=t=>{const n=e.filter(e=>verdictOf(e)===t).map(({plan:e})=>e.name)
return n.length>yt?listNames(n):n.join(", ")}
if(e.length===0)return`Nothing to roll back in ${o}: the deployment changed no service.`
const c={unchanged:`Nothing to deploy: ${names("unchanged")} in ${o} is as it should be.`,planned:`Planned, nothing changed: ${names("planned")} in ${o} would be changed.`,paused:e.every(isGoodRun)?`Paused, waiting for an answer: ${e.flatMap(tellPause).join(", ")} in ${o} after ${i}.`:void 0,succeeded:`${a==="roll-back"?"Rolled back":"Deployed"} ${names("succeeded")} in ${o} in ${i}.`}[t]
if(c!==void 0)return c
const l=e.filter(e=>verdictOf(e)===t),u=l.find(({cause:e})=>e?.code!=="rolled-back-with-others")??l[0],d=u?.cause,f=e.length>1?` ${verdictCounts(e)}`:""
return`${u?.plan.name??""}: ${t} after ${i}. ${d?.text??""} ${d?.fix??""} (${d?.code??t})${f}`}function tellPause(e){const t=pauseOf(e)
return t===void 0?[]:[`${e.plan.name} at ${t.stage} (hook ${t.hookId})`]}function verdictCounts(e){const t=new Map
for(const n of e)t.set(verdictOf(n),(t.get(verdictOf(n))??0)+1)
return`Services: ${[...t].map(([e,t])=>`${t} ${e}`).join(", ")}.`}const vt={starting:"start","rolling-back":"roll-back"},wt=["register","start","running","draining",...u.tJ],St=["proof","roll-back"]
function orderStages(e){const t=new Set(e),n=[...t].filter(e=>!wt.includes(e)&&!St.includes(e))
return[...wt.filter(e=>t.has(e)),...n,...St.filter(e=>t.has(e))]}function stageSpans(e,t){const{state:n,rollBack:i,spans:o={}}=e,{register:a,proof:c}=o,l=n===void 0?[]:followedSpans({...e,state:n},t)
return[...a===void 0?[]:[{name:"register",...a}],...l.filter(({name:e})=>e!=="roll-back"),...c===void 0?[]:[{name:"proof",...c}],...l.filter(({name:e})=>e==="roll-back"),...n===void 0||i===void 0?[]:ownRollBack({state:n,rollBack:i},t)].filter(({fromMs:e,toMs:t})=>t>e)}function followedSpans({state:e,rollBack:t},n){const i=t?.rollout.deploymentId===e.rollout.deploymentId,{stages:o,end:a}=i?t:e,c=a?.atMs??(i?void 0:t?.rollout.startedAtMs)??n
return toSpans(o,e.rollout.startedAtMs,c)}function ownRollBack({state:e,rollBack:t},n){return t.rollout.deploymentId===e.rollout.deploymentId?[]:[{name:"roll-back",fromMs:t.rollout.startedAtMs,toMs:t.end?.atMs??n}]}function toSpans(e,t,n){return e.map(({name:i,atMs:o},a)=>({name:vt[i]??i,fromMs:a===0?t:o,toMs:e[a+1]?.atMs??n}))}function stageSeconds(e){const t=new Map
for(const{name:n,fromMs:i,toMs:o}of e)t.set(n,(t.get(n)??0)+o-i)
return Object.fromEntries([...t].map(([e,t])=>[e,Math.round(t/100)/10]))}function servicesOutput(e){return Object.fromEntries(e.map(e=>[e.plan.name,serviceOutput(e)]))}function isChanged({state:e}){return e!==void 0}function serviceOutput(e){const{plan:t,to:n,state:i,verdict:o,cause:a,seconds:c,servedDigest:l,notes:u}=e,d=pauseOf(e)
return{service:t.before.serviceName,from:t.from,...n===void 0?{}:{to:n},...i===void 0?{}:{"deployment-id":i.rollout.deploymentId},...i?.rollout.controller==="CODE_DEPLOY"?{"codedeploy-deployment-id":i.rollout.deploymentId}:{},...i?.serviceDeploymentArn===void 0?{}:{"service-deployment-arn":i.serviceDeploymentArn},...d===void 0?{}:{"hook-id":d.hookId,"paused-at":d.stage},...o===void 0?{}:{verdict:o},...a===void 0?{}:{cause:a},...i===void 0?{}:{"failed-tasks":countFailedTasks(e)},...c===void 0?{}:{seconds:c,stages:stageSeconds(stageSpans(e,lookedAt(e)))},...l===void 0?{}:{"served-digest":l},...u.length===0?{}:{notes:u}}}function countFailedTasks(e){return[...lastSight(e)?.taskFailures.values()??[]].filter(e=>e.class!=="not-ours").length}function lookedAt(e){const{lookedAtMs:t,rollout:n}=e.rollBack??e.state??{}
return t??n?.startedAtMs??0}function previousOf(e){return Object.fromEntries(e.filter(({plan:e,to:t,isNotStarted:n=!1})=>!n&&e.previous!==void 0&&t!==void 0&&t!==e.previous).map(({plan:e,to:t})=>[e.name,{service:e.before.serviceName,"task-definition":(0,S.w7)(e.previous??""),deployed:(0,S.w7)(t??"")}]))}const kt=4e4,bt=60,Et=864e5,At={BAKE_TIME:"active","roll-back":"crit"}
function renderTimeline(e,t){const n=new Set,i=e.filter(({spans:e})=>e.length>0).map(({name:e,spans:i})=>[`    section ${uniqueName(chartName(e),n)}`,...i.map(e=>taskLine(e,t))].join("\n"))
if(i.length===0)return""
const o=["gantt","    dateFormat YYYY-MM-DD HH:mm:ss.SSS","    axisFormat %H:%M:%S","    todayMarker off"]
let a=o.join("\n").length
for(const e of i){a+=e.length+1
if(a>kt)break
o.push(e)}return o.join("\n")}function taskLine({name:e,fromMs:t,toMs:n},i){return`    ${chartName(e)} :${At[e]??"done"}, ${chartInstant(Math.max(0,t-i))}, ${Math.max(1,Math.round(n-t))}ms`}function chartInstant(e){const t=1+Math.floor(e/Et),[n,i,o]=[Math.floor(e/36e5)%24,Math.floor(e/6e4)%60,Math.floor(e/1e3)%60],a=String(Math.floor(e)%1e3).padStart(3,"0")
return`2000-01-${twoDigits(t)} ${twoDigits(n)}:${twoDigits(i)}:${twoDigits(o)}.${a}`}function twoDigits(e){return String(e).padStart(2,"0")}function chartName(e){const t=e.normalize("NFC").replaceAll(/[^\p{L}\p{N}._/-]+/gu," ").trim()
return t===""?"service":Array.from(t).slice(0,bt).join("").trimEnd()}function uniqueName(e,t){let n=e
for(let i=2;t.has(n);i+=1)n=`${e} ${i}`
t.add(n)
return n}const Ct=30,xt=6,Tt=1e5
function writeTimes(e,{startedAtMs:t,endedAtMs:n}){const i=e.filter(({state:e})=>e!==void 0).map(e=>({run:e,name:e.plan.name,spans:stageSpans(e,n)})).filter(({spans:e})=>e.length>0)
if(i.length===0)return""
const o=i.length>xt,a=i.length>Ct?i.toSorted((e,t)=>rank(e.run)-rank(t.run)).slice(0,Ct):i,c=(0,ct.DV)(renderTimeline(a,t),"mermaid"),l="Timeline"+(a.length<i.length?` (${a.length} of ${i.length} services)`:"")
return(0,ct.qN)(o?(0,ct.AU)(l,c):c,(0,ct.AU)("Time of each stage",stageTable(i)))}function rank(e){return rankVerdict(verdictOf(e))*1e6-(e.seconds??0)}function stageTable(e){const t=e.map(({name:e,spans:t})=>({name:e,seconds:stageSeconds(t)})),n=orderStages(t.flatMap(({seconds:e})=>Object.keys(e)))
return(0,ct.uG)({head:["Service",...n],rows:t.map(({name:e,seconds:t})=>{const i=n.map(e=>t[e]===void 0?"":(0,P.a)(t[e]*1e3))
return[(0,ct.FV)(e)].concat(i)}),limitBytes:Tt})}const Rt=3e4
function writeWayBack(e,t){const n=e.filter(e=>isChanged(e)&&backTo(e,t)!==void 0&&verdictOf(e)!=="rolled-back")
if(n.length===0)return""
const i=n.filter(({plan:e})=>e.before.deploymentController==="ECS")
return(0,ct.AU)("The way back",(0,ct.qN)(i.length>0?ofEcsAgain(i,t):"",...n.filter(e=>!i.includes(e)).map(e=>deployAgain(e,t))))}function ofEcsAgain(e,t){const n=t.mode==="deploy"?(0,ct.qN)(rollbackStep(e,t),"By hand:"):"To what was live before, by hand or by a new deployment:"
return(0,ct.qN)(n,commands(e,t))}function backTo({plan:e},{mode:t}){return t==="deploy"?e.previous:e.from}function deployAgain(e,t){const{name:n,before:i}=e.plan,o=(0,S.w7)(backTo(e,t)??"")
return`${(0,ct.FV)(n)} (${i.deploymentController}): run deploy-ecs with ${(0,ct.aY)(`revision: ${o}`)} for this service.`}function rollbackStep(e,{cluster:t,region:n,home:i}){const o=JSON.stringify(previousOf(e))
if(o==="{}"||Buffer.byteLength(o)>Rt)return""
const a=[`- uses: ${i.repository}/actions/rollback@${i.ref}`,"  with:",`    cluster: ${quoteYaml(t)}`,`    to: ${quoteYaml(o)}`,`    aws-region: ${quoteYaml(n)}`]
return(0,ct.qN)("In a job with the permissions and the role of this one:",(0,ct.DV)(a.join("\n"),"yaml"))}function quoteYaml(e){return`'${e.replaceAll("'","''").replaceAll("${{",String.raw`\u0024{{`).replaceAll(/[\r\n]+/g," ")}'`}function commands(e,t){const n=[]
let i=0
for(const o of e){const{clusterArn:e,serviceName:a}=o.plan.before,c=["aws ecs update-service",...["--cluster",e,"--service",a,"--task-definition",backTo(o,t)??""].map(quoteShell)].join(" ")
i+=Buffer.byteLength(c)+1
if(i>Rt)break
n.push(c)}const o=e.length-n.length,a=o===0?"":`And ${o} more: the output \`previous\` names them all.`
return(0,ct.qN)((0,ct.DV)(n.join("\n"),"sh"),a)}function quoteShell(e){return/^[\w:/.-]+$/.test(e)?e:`'${e.replaceAll("'",String.raw`'\''`)}'`}const $t={whole:8e5,services:3e5,causes:6e4,notes:4e4,changes:12e4},Dt=20,Ot=10,It=2e3
function writeSummary({runs:e,headline:t,facts:n,verdict:i=wholeVerdict(e.map(verdictOf))}){const o=(0,ct.qN)(`### ${n.action}: ${(0,ct.FV)(i)}`,(0,ct.FV)(t),writeServices(e,n),writeCauses(groupCauses(e),n),writeNotes(e)),a=(0,ct.qN)(writeTimes(e,n),writeChanges(e,n),writeWayBack(e,n)),c=$t.whole-Buffer.byteLength(o)-Buffer.byteLength(a)
return(0,ct.qN)(o,writeEvidence(e,c),a)}function writeServices(e,t){const n=e.length<Dt?e:e.toSorted((e,t)=>rankVerdict(verdictOf(e))-rankVerdict(verdictOf(t)))
return(0,ct.uG)({head:["Service","From","To","Verdict","Time"],rows:n.map(e=>[`[${(0,ct.FV)(e.plan.name)}](${consoleUrl(e,t)})`,(0,ct.aY)((0,S.w7)(e.plan.from)),(0,ct.aY)((0,S.w7)(toOf(e))),(0,ct.FV)(verdictOf(e)),e.seconds===void 0?"":(0,P.a)(e.seconds*1e3)]),limitBytes:$t.services})}function toOf({plan:e,to:t}){return t??(e.step.kind==="register"?`${e.step.input.family}:(new)`:e.from)}const _t={"aws-cn":"console.amazonaws.cn","aws-us-gov":"console.amazonaws-us-gov.com"}
function consoleUrl({plan:e,state:t},{region:n}){const i=_t[e.before.clusterArn.split(":")[1]??""]??"console.aws.amazon.com"
return t?.rollout.controller==="CODE_DEPLOY"?`https://${n}.${i}/codesuite/codedeploy/deployments/${encodeURIComponent(t.rollout.deploymentId)}?region=${n}`:`https://${n}.${i}/ecs/v2/clusters/${encodeURIComponent((0,S.w7)(e.before.clusterArn))}/services/${encodeURIComponent(e.before.serviceName)}/deployments?region=${n}`}function writeCauses(e,{home:t}){const n=e.map(e=>[`**${(0,ct.FV)(hitBy(e,listNames(e.services)))}:** ${(0,ct.FV)(e.text)}`,`${(0,ct.FV)(e.fix)} ([${(0,ct.FV)(e.code)}](${(0,Qe.Wr)(t,e.code)}))`])
return(0,ct.uG)({head:["Cause","What to do"],rows:n,limitBytes:$t.causes})}function writeNotes(e){const t=new Map
for(const{plan:n,notes:i}of e)for(const e of i)t.set(e,[...t.get(e)??[],n.name])
const n=[...t].map(([e,t])=>[(0,ct.FV)(listNames(t)),(0,ct.FV)(e)])
return(0,ct.uG)({head:["Service","Note"],rows:n,limitBytes:$t.notes})}function writeEvidence(e,t){const n=e.filter(e=>!isGoodRun(e)&&e.cause?.code!=="rolled-back-with-others").map(evidenceOf).filter(e=>e!=="")
let i=t
const o=n.filter(e=>(i-=Buffer.byteLength(e)+2)>0),a=n.length-o.length
return(0,ct.qN)(...o,a===0?"":`_What was said of ${a} more services stands in the log._`)}function evidenceOf(e){const{plan:t,logTail:n}=e,i=(lastSight(e)?.events??[]).slice(-Ot).map(({message:e})=>e)
return(0,ct.qN)(i.length===0?"":(0,ct.AU)(`What ECS said of ${t.name}`,linesBlock(i)),n===void 0?"":(0,ct.AU)(`Last log lines of ${t.name} (${n.source})`,linesBlock(n.lines)))}function linesBlock(e){return(0,ct.DV)(e.map(e=>e.length>It?`${e.slice(0,It)} (cut)`:e).join("\n"))}function writeChanges(e,{dryRun:t}){const n=e.flatMap(({plan:e})=>e.changes.map(t=>({name:e.name,change:t}))),i=[...Map.groupBy(n,({change:e})=>JSON.stringify(e)).values()].map(e=>{const[t,n,i]=e.slice(0,1).flatMap(({change:e})=>[e.path,e.from,e.to]),o=e.map(({name:e})=>e),a=[t,n,i].map(e=>e===void 0?"":(0,ct.aY)(e))
return[(0,ct.FV)(listNames(o))].concat(a)})
if(i.length===0)return""
const o=(0,ct.uG)({head:["Service","Attribute","From","To"],rows:i,limitBytes:$t.changes})
return t?(0,ct.qN)("#### What changes",o):(0,ct.AU)("What changes",o)}var Mt=n(7486)
function reportRollBack(e,t){const n=wholeVerdict(e.map(verdictOf)),i=headlineOf(e,n,t),o=planLaunchers(t.launchers,{...t,runs:e})
return{ok:isGood(n),headline:i,outputs:{...earlyOutputs(e,t),verdict:n,result:JSON.stringify(resultOf(e,n,t))},summary:(0,ct.qN)(writeSummary({runs:e,headline:i,facts:t.summary}),t.reason===void 0?"":`**Reason:** ${(0,ct.FV)(t.reason)}`,returningTable(t),writeLaunchers(o),...t.migrations.map(e=>(0,ct.FV)(e)),commitsTable(t)),annotations:[...writeAnnotations(e),...launcherWarnings(o)]}}function earlyOutputs(e,{returns:t,releases:n,launchers:i}){const o=planLaunchers(i,{returns:t,releases:n,runs:e})
return{services:JSON.stringify(servicesOutput(e)),to:JSON.stringify(report_toOf(t)),images:JSON.stringify({...imagesOfLaunchers(o),...imagesAfterwards(t)}),"also-update":alsoUpdateOf(o),sha:n.back??"",changed:String(e.some(isChanged))}}function returnLines({plan:e,to:t,stint:n,images:i,isStop:o,notes:a}){const{name:c,before:l,from:u,step:d}=e
return[`${c}: ${d.kind==="existing"?`${(0,S.w7)(u)} -> ${(0,S.w7)(t)}${o?", by stopping the deployment that is under way":""}`:d.kind==="leave"?d.reason:`stays at ${(0,S.w7)(u)}`} (${l.serviceName})`,...n===void 0?[]:[`  was live from ${(0,Mt.r4)(n.completedAtMs)}${ranFor(n," for ")}`],...i.map(({container:e,image:t,digest:n,tags:i})=>[`  ${e}: ${n??t}`,...i.length===0?[]:[`(${i.join(", ")})`]].join(" ")),...e.changes.map(({path:e,from:t,to:n})=>`  ${e}: ${t??"(none)"} -> ${n??"(none)"}`),...a.map(e=>`  ${e}`)]}function ranFor({completedAtMs:e,endedAtMs:t},n){return t===void 0?"":`${n}${(0,P.a)(Math.max(0,t-e))}`}function headlineOf(e,t,{summary:n,returns:i}){const{cluster:o,startedAtMs:a,endedAtMs:c}=n,l=i.flatMap(({plan:e,to:t})=>e.step.kind==="existing"?[`${e.name} from ${(0,S.w7)(e.from)} to ${(0,S.w7)(t)}`]:e.step.kind==="follow"?[`${e.name} to ${(0,S.w7)(t)}`]:[])
return{unchanged:`Nothing to roll back in ${o}: ${i.flatMap(({plan:e,notes:t})=>t.slice(0,1).map(t=>`${e.name}: ${t}`)).join(" ")||"the deployment changed no service."}`,planned:`Planned, nothing changed: ${l.join(", ")} in ${o}.`,succeeded:`Rolled back ${l.join(", ")} in ${o} in ${(0,P.a)(c-a)}.`}[t]??writeHeadline(e,t,n)}function report_toOf(e){return Object.fromEntries(e.filter(({plan:e})=>e.step.kind==="existing").map(({plan:e,to:t})=>[e.name,{service:e.before.serviceName,"task-definition":(0,S.w7)(t),deployed:(0,S.w7)(e.from)}]))}function resultOf(e,t,{summary:{cluster:n,dryRun:i,startedAtMs:o,endedAtMs:a},returns:c,releases:l,migrations:u,reason:d}){return{schema:1,ok:isGood(t),verdict:t,cluster:n,"dry-run":i,...d===void 0?{}:{reason:d},services:servicesOutput(e),to:report_toOf(c),images:imagesAfterwards(c),commits:{from:l.live,to:l.back},migrations:u,seconds:Math.round((a-o)/100)/10}}function returningTable({returns:e}){const t=e.filter(({plan:e})=>e.step.kind==="existing").map(({plan:e,to:t,stint:n,images:i})=>[(0,ct.FV)(e.name),(0,ct.aY)((0,S.w7)(t)),i.map(({digest:e,image:t,tags:n})=>[(0,ct.aY)(e??t),...n.map(ct.aY)].join(" ")).join("<br>"),n===void 0?"not known":(0,ct.FV)((0,Mt.r4)(n.completedAtMs)),n===void 0?"not known":ranFor(n,"")])
return(0,ct.qN)(t.length===0?"":"#### What comes back",(0,ct.tp)(["Service","Revision","Image","Live since","For"],t))}function commitsTable({releases:{live:e,back:t,commits:n=[],notes:i}}){const o=n.map(({sha:e,author:t,message:n})=>[(0,ct.aY)(e.slice(0,7)),(0,ct.FV)(t),(0,ct.FV)(n.split("\n")[0]??"")]),a=e===void 0||t===void 0?"":`${(0,ct.aY)(e.slice(0,7))} back to ${(0,ct.aY)(t.slice(0,7))}`
return(0,ct.qN)(a===""?"":`**Commits:** ${a}`,o.length===0?"":(0,ct.AU)(`Commits that go (${o.length})`,(0,ct.tp)(["Commit","Author","What"],o)),...i.map(e=>(0,ct.FV)(e)))}const Pt={code:"deployment-stopped",text:"The deployment was taken back before it was complete.",fix:"Look at the deployment that was stopped."},Nt=6e3
async function stopDeployments(e,t){const{aws:n,clock:i,log:o,cluster:a,signal:c,deployer:l}=t
if(e.length===0)return[]
const u=e.map(e=>underWay(e,i)),d=await withGrace({work:startAllRollBacks(u,{ecs:n.ecs,clock:i,log:o,cluster:a,cause:Pt,deployer:l}),otherwise:()=>u.map(stop_unanswered),graceMs:Nt,signal:c,clock:i}),f=d.map(({rollBack:e})=>e).filter(e=>e!==void 0),h=await watchRollouts(f,{...t,ecs:n.pollingEcs})
return d.map(e=>{const t=h.states.get(e.plan.name)??e.rollBack
return asReturn(settleRun({...e,...t===void 0?{}:{rollBack:t}},h.end),i)})}function stop_unanswered(e){return{...e,verdict:"cancelled",cause:{code:"cancelled",text:"The run was cancelled while ECS was being asked to stop the deployment. Whether it took that is not known.",fix:"Look at the deployment, then run the job again."}}}function underWay(e,t){const{plan:n,to:i}=e,o=bindRollout({plan:n,to:n.from,service:n.before,atMs:t.now(),previous:i}),{deploymentController:a}=n.before
return a==="ECS"?{...e,state:o}:{...e,state:{...o,rollout:{...o.rollout,controller:a,asksServiceDeployment:!1}}}}function asReturn(e,t){const{cause:n,state:i,...o}=e,{rollBack:a,plan:c}=o,l=a?.end?.atMs??t.now(),u=i===void 0?0:Math.round((l-i.rollout.startedAtMs)/100)/10,d={...o,seconds:u,...i===void 0?{}:{state:i}}
if(e.verdict!=="rolled-back")return{...d,...n===void 0?{}:{cause:n}}
const f=a?.rollout.deploymentId===i?.rollout.deploymentId,h=`The deployment of ${(0,S.w7)(c.from)} was under way; it was ${f?"stopped":"replaced"}.`
return{...d,verdict:"succeeded",notes:[...e.notes,h]}}const Lt={onFailure:"leave",onTimeout:"leave",onCancel:"leave"}
async function rollBack(e,t){const{clock:n,log:i,signal:o}=t,{cluster:a,dryRun:c,reason:l}=e,u=n.now(),d=connect(e,t)
l!==void 0&&i.foreign([`Reason: ${l}`])
const f=await abortable(look(e,{...d,clock:n,log:i}),o),h=plan_planRollBack(e,f)
for(const e of h.flatMap(returnLines))i.info(printEcsText(e))
const g=await abortable(askGithub(e,h,t),o),y=migrationsBetween(e,g),v=tellMigrations(y,e)
i.foreign([...g.notes,...v])
h.some(({plan:e})=>e.step.kind==="existing")&&checkMigrations(y,e)
const{launchers:w}=e,S={returns:h,releases:g,migrations:v,reason:l,launchers:w},b=(0,Qe.qp)(t.env),E={action:"rollback",mode:"roll-back",cluster:a,dryRun:c,region:d.region,home:b,startedAtMs:u},C=c?h.map(toPlannedRun):await carryOut(h,{inputs:e,world:t,aws:d,releases:g,deployer:f.controlled?.deployer,deadlineMs:u+e.timeoutMs})
i.foreign(launcherLines(planLaunchers(w,{returns:h,releases:g,runs:C})))
return reportRollBack(C,{...S,summary:{...E,endedAtMs:n.now()}})}async function carryOut(e,{inputs:{cluster:t,launchers:n},world:i,aws:o,releases:a,deployer:c,deadlineMs:l}){const u=await abortable(overtaken_leaveOvertaken(o.ecs,{cluster:t,returns:e}),i.signal),d=u.map(({plan:e,to:t,notes:n})=>({plan:e,to:t,notes:n})),f=new Set(u.filter(({isStop:e})=>e).map(({plan:e})=>e.name)),isStop=({plan:e})=>f.has(e.name),keepRuns=e=>i.keepOutputs(earlyOutputs(mergeRuns(d,e),{returns:u,releases:a,launchers:n}))
keepRuns(d)
const h=createStep({world:{...i,keepRuns:keepRuns},aws:o,cluster:t,deadlineMs:l,policies:Lt,deployer:c}),g=d.filter(e=>!isStop(e)),[y,v]=await Promise.all([g.length===0?[]:h.deployWaves(g).then(e=>h.finish(e)),stopDeployments(d.filter(isStop),{...i,aws:o,cluster:t,deadlineMs:l,deployer:c})])
return mergeRuns(d,[...y,...v])}function mergeRuns(e,t){const n=new Map(t.map(e=>[e.plan.name,e]))
return e.map(e=>n.get(e.plan.name)??e)}function toPlannedRun({plan:e,to:t,notes:n}){const{step:i}=e
if(i.kind==="leave"){const t="See who deployed it; name it in `services` when it must go."
return{plan:e,to:e.from,notes:n,verdict:"superseded",cause:{code:"superseded",text:i.reason,fix:t}}}return{plan:e,to:t,notes:n,verdict:i.kind==="unchanged"?"unchanged":"planned"}}async function askGithub({environment:e,githubToken:t},n,i){return e===void 0||t===void 0?{notes:[]}:findReleases(await i.openGithub(t),{environment:e,returns:n})}function connect({awsRegion:e,roleToAssume:t},n){return n.connect({awsRegion:e,roleToAssume:t,env:n.env,idToken:e=>n.idToken(e),sessionName:`slipway-rollback-${n.run.runId}`})}}),1226:((e,t,n)=>{n.d(t,{Ap:()=>familyOf,Gc:()=>olderRevision,T_:()=>noEarlierRevision,bx:()=>chooseTarget,kA:()=>askedRevision})
var i=n(2882),o=n(7486)
function familyOf(e){return(0,i.w7)(e).split(":")[0]??""}function askedRevision({revision:e},{live:t,revisions:n}){const i=e??n.find(e=>familyOf(e)===familyOf(t))
return i!==void 0&&/^\d+$/.test(i)?`${familyOf(t)}:${i}`:i}function chooseTarget({service:e,past:t,asked:n,isNamed:o}){const a=e.taskDefinition
if(n!==void 0){const e=t.earlier.find(({taskDefinition:e})=>isMeant(e,n))
return{kind:"revision",taskDefinition:isMeant(a,n)?a:e?.taskDefinition??n,notes:[],...e===void 0?{}:{stint:e}}}if(o)return{kind:"left-out"}
if(t.isComingBack)return{kind:"stay",reason:`A roll-back to ${(0,i.w7)(a)} is under way already; it is followed.`}
if(t.cameBackFrom!==void 0)return{kind:"stay",reason:`${(0,i.w7)(a)} is live because ${(0,i.w7)(t.cameBackFrom)} was taken back already; it stays. ${furtherBack(t)}`}
const[c]=t.earlier
return c===void 0?{kind:"unknown"}:{kind:"revision",taskDefinition:c.taskDefinition,stint:c,notes:[]}}function isMeant(e,t){return t.startsWith("arn:")?e===t:(0,i.w7)(e)===t}function furtherBack({earlier:e}){return e.length===0?"ECS knows no other revision that completed.":`To go further back, name one in \`revision\`: ${e.slice(0,5).map(({taskDefinition:e,completedAtMs:t})=>`${(0,i.w7)(e)} (${(0,o.r4)(t)})`).join(", ")}.`}function olderRevision(e,t){return e.filter(e=>familyOf(e)===familyOf(t)&&numberOf(e)<numberOf(t)).toSorted((e,t)=>numberOf(t)-numberOf(e))[0]}function numberOf(e){return Number((0,i.w7)(e).split(":")[1])}function noEarlierRevision(e,t,n){const o=(0,i.w7)(t.taskDefinition)
return{code:"no-earlier-revision",name:e,message:n?`no revision is known that completed before ${o}: ECS keeps the deployments of 90 days.`:`no revision before ${o} is known.`,fix:"Name the revision in `revision`, or set `allow-unproven: true` to take the newest ACTIVE revision of the family before it."}}}),7760:((e,t,n)=>{n.d(t,{C:()=>runAction})
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
const{access:l,appendFile:u,writeFile:d}=a.promises,f="GITHUB_STEP_SUMMARY",h=new class Summary{constructor(){this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath)return this._filePath
const e=process.env[f]
if(!e)throw new Error(`Unable to find environment variable for $${f}. Check if your runtime environment supports job summaries.`)
try{yield l(e,a.constants.R_OK|a.constants.W_OK)}catch(t){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,t,n={}){const i=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("")
return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return summary_awaiter(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite),n=yield this.filePath(),i=t?d:u
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
try{return C.qgA(C.g1P(C.YjP(),C.L5J()),JSON.parse((0,E.readFileSync)(e,"utf8")))}catch(e){throw new y.lZ({code:"event-not-read",message:`The event of this run cannot be read: ${(0,y.bD)(e)}.`,fix:"Look at the runner's disk and at the file of GITHUB_EVENT_PATH, then run the job again. Nothing has been changed.",cause:e})}}var x=n(9444)
const T=2e4,R={attempts:4,baseMs:1e3,capMs:8e3}
async function readIdToken(e,t){if((t.env.ACTIONS_ID_TOKEN_REQUEST_URL??"")==="")throw new y.lZ({code:"oidc-token-missing",message:"This job may not ask GitHub for an OIDC token (the runner sets no ACTIONS_ID_TOKEN_REQUEST_URL).",fix:"Add `id-token: write` to the `permissions:` of this job (and of the job that calls this workflow)."})
try{return await(0,x.L)({...R,clock:t.clock,shouldRetry:mayPass},()=>requestOnce(e,t))}catch(e){throw new y.lZ({code:"oidc-token-unavailable",message:`GitHub's token service gave this job no OIDC token, although it may ask for one: ${tell(e)}.`,fix:"Look at https://www.githubstatus.com, then run the job again. The permissions need no change.",cause:e})}}async function requestOnce(e,{clock:t,request:n}){const i=new AbortController,o=t.sleep(T,i.signal).then(()=>{throw new Error(`no answer within ${T/1e3} seconds`)})
try{return await Promise.race([n(e),o])}finally{i.abort()}}function mayPass(e){const t=readStatus(e)
return t===void 0||t===408||t===429||t>=500}function readStatus(e){const[,t]=/Error Code : (\d{3})/.exec((0,y.bD)(e))??[]
return t===void 0?void 0:Number(t)}function tell(e){const t=readStatus(e)
return t===void 0?(0,y.bD)(e).replaceAll(/\s+/g," "):`it answered with status ${t}`}var $=n(6110)
class Secret{#e
constructor(e){this.#e=e}reveal(){return this.#e}toString(){return"***"}toJSON(){return"***"}[Symbol.for("nodejs.util.inspect.custom")](){return"***"}}class InputReader{namesRead=new Set
#t=[]
#n
constructor(e){this.#n=e}untrimmed(e){this.namesRead.add(e)
return this.#n[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]??""}has(e){return this.untrimmed(e).trim()!==""}text(e){const t=this.untrimmed(e).trim()
t===""&&this.fault({input:e,value:t,allowed:"a value (it is required)"})
return t}optionalText(e){const t=this.untrimmed(e).trim()
return t===""?void 0:t}boolean(e){const t=this.untrimmed(e).trim();["true","false"].includes(t.toLowerCase())||this.fault({input:e,value:t,allowed:"true or false"})
return t.toLowerCase()==="true"}integer(e,{min:t,max:n}){const i=this.untrimmed(e).trim(),o=Number(i);(!/^-?\d+$/.test(i)||o<t||o>n)&&this.fault({input:e,value:i,allowed:`a whole number from ${t} to ${n}`})
return o}duration(e,{minMs:t,maxMs:n}){const i=this.untrimmed(e).trim(),o=(0,$.E)(i)
if(o===void 0||o<t||o>n){const o=`${(0,$.a)(t)} to ${(0,$.a)(n)}`
this.fault({input:e,value:i,allowed:`a duration such as 90s, 10m or 1h, from ${o}`})}return o??t}choice(e,t){const n=this.untrimmed(e).trim(),i=t.find(e=>e===n)
i===void 0&&this.fault({input:e,value:n,allowed:`one of: ${t.join(", ")}`})
return i??t[0]}list(e){return splitItems(this.untrimmed(e),/[\r\n,]+/)}lines(e){return splitItems(this.untrimmed(e),/[\r\n]+/)}optionalSecret(e){const t=this.untrimmed(e).trim()
if(t!==""){for(const e of t.split(/[\r\n]+/))e!==""&&setSecret(e)
return new Secret(t)}}parsed(e,t){const n=this.optionalText(e)
if(n!==void 0)try{return t(n)}catch(t){this.fault({input:e,value:n,allowed:(0,y.bD)(t)})
return}}fault(e){this.#t.push(renderFault(e))}faultAt(e,{line:t,column:n,message:i}){this.#t.push(`- \`${e}\`, line ${t}, column ${n}: ${i}`)}finish(){if(this.#t.length===0)return
const e=this.#t.length===1?"One input is":`${this.#t.length} inputs are`
throw new y.lZ({code:"invalid-inputs",message:[`${e} not valid:`,...this.#t].join("\n"),fix:"Correct the values under `with:` of this step. Nothing has been changed."})}}function renderFault({input:e,value:t,allowed:n}){const i=t.length>200?`${t.slice(0,200)}\u2026`:t
return`- \`${e}\` is ${t===""?"empty":JSON.stringify(i)}; allowed: ${n}.`}function splitItems(e,t){return e.split(t).map(e=>e.trim()).filter(e=>e!=="")}var O=n(7598)
function githubLog(e){const t=e.now()
return{info:e=>info((0,S.P)(e)),debug:e=>debug(e),progress:n=>info(`[${(0,$.a)(e.now()-t).padStart(6)}] ${(0,S.P)(n)}`),warning:e=>warning(e),group:(e,t)=>group(e,t),foreign:e=>{if(e.length===0)return
const t=(0,O.randomUUID)()
info(`::stop-commands::${t}`)
for(const t of e)info((0,S.g)(t))
info(`::${t}::`)},foreignStream:async e=>{const t=(0,O.randomUUID)()
info(`::stop-commands::${t}`)
try{return await e(e=>info((0,S.g)(e)))}finally{info(`::${t}::`)}}}}const _=9
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
t!==void 0&&setFailed(`${t} ${M.fix} (${M.code})`)}const M={code:"outputs-not-written",fix:"Look at the runner's disk and at the file of GITHUB_OUTPUT, then run the job again."}
function outputKeeper(){let e=!1
return t=>{const n=setOutputs(t)
n===void 0||e||warning(`${n} The step goes on.`)
e||=n!==void 0}}function setOutputs(e){try{for(const[t,n]of Object.entries(e))setOutput(t,n)
return}catch(e){return`The outputs of this step could not be written: ${(0,y.bD)(e)}.`}}async function writeSummary(e){if(e==="")return
const t=process.env.GITHUB_STEP_SUMMARY!==void 0,n=(0,v.HX)(e)
t&&n===e||info(e.split("\n").map(S.P).join("\n"))
t&&await h.addRaw(n,!0).write().catch(tellUnwrittenSummary)}function tellUnwrittenSummary(e){warning(`The job summary could not be written: ${(0,y.bD)(e)}. What it tells is in the outputs and in the log.`)}const P={error:error,warning:warning,notice:notice}
function printAnnotations(e){for(const t of["error","warning","notice"]){const n=e.filter(e=>e.level===t)
for(const e of n.slice(0,_))P[t](e.message,properties(e))
const i=n.length-_
i>0&&info(`${i} more of level ${t} are in the job summary.`)}}function properties({title:e,file:t,line:n,column:i}){return{...e===void 0?{}:{title:e},...t===void 0?{}:{file:t},...n===void 0?{}:{startLine:n},...i===void 0?{}:{startColumn:i}}}function reportError(e,t){if(t instanceof y.lZ)return reportActionError(e,t)
if(t instanceof y.cJ)return reportActionError(e,new y.lZ({code:"cancelled",message:t.message,fix:"Run the job again when you want to go on."}))
const n=t instanceof Error?t.stack??t.message:String(t)
return reportActionError(e,new y.lZ({code:"internal-error",message:`This is a fault in Slipway's ${e}, not in your pipeline:\n${n}`,fix:`Report it with this log at ${(0,w.j_)((0,w.qp)(process.env))}/issues.`}))}function reportActionError(e,{code:t,message:n,fix:i,places:o}){return{ok:!1,headline:`${n}\n${i} (${t})`,outputs:{result:JSON.stringify({schema:1,ok:!1,error:{code:t,message:n,fix:i}})},summary:(0,v.qN)(`### ${e}: ${(0,v.FV)(t)}`,...n.split("\n").map(e=>(0,v.FV)(e)),`**What to do:** ${(0,v.FV)(i)}`,`More: [docs/errors.md](${(0,w.Wr)((0,w.qp)(process.env),t)})`),annotations:o.map(e=>({level:"error",...e}))}}}),9824:((e,t,n)=>{n.d(t,{Sc:()=>isTransientAwsError,ie:()=>toActionError})
var i=n(4214),o=n(9973)
const a=i.Ikc({name:i.NpB(i.YjP(),"Error"),message:i.NpB(i.YjP(),""),code:i.NpB(i.lqM(i.YjP()),void 0),$retryable:i.NpB(i.lqM(i.Ikc({throttling:i.lqM(i.zMY())})),void 0),$metadata:i.NpB(i.lqM(i.Ikc({httpStatusCode:i.lqM(i.aig()),requestId:i.lqM(i.YjP())})),void 0)})
function parseSdkError(e){const t=i.xLC(a,e)
return t.success?t.output:{name:"Error",message:String(e),code:void 0,$retryable:void 0,$metadata:void 0}}const c=new Set(["ExpiredToken","ExpiredTokenException","RequestExpired"]),l=new Set(["AccessDenied","AccessDeniedException","UnauthorizedOperation","NotAuthorized"]),u=new Set(["CredentialsProviderError","TokenProviderError","UnrecognizedClientException","InvalidClientTokenId","InvalidSignatureException","SignatureDoesNotMatch","MissingAuthenticationTokenException"]),d=new Set(["ThrottlingException","Throttling","ThrottledException","TooManyRequestsException","RequestLimitExceeded","RequestThrottled"]),f=new Set(["ECONNREFUSED","ECONNRESET","ENOTFOUND","EAI_AGAIN","ETIMEDOUT","EPIPE","EHOSTUNREACH","ENETUNREACH"])
function awsFaultKind(e){const{name:t,code:n,$metadata:i,$retryable:o}=parseSdkError(e)
return c.has(t)?"expired":l.has(t)?"denied":u.has(t)?"no-credentials":d.has(t)||o?.throttling===!0||i?.httpStatusCode===429?"throttled":(i?.httpStatusCode??0)>=500?"unavailable":t==="SyntaxError"&&isSuccess(i?.httpStatusCode)||t==="TimeoutError"||f.has(n??"")||f.has(t)?"unreachable":"refused"}function isSuccess(e=0){return e>=200&&e<300}function isTransientAwsError(e){return["throttled","unavailable","unreachable"].includes(awsFaultKind(e))}function toActionError(e,t){if(e instanceof o.lZ)return e
const n=awsFaultKind(e),{name:i,message:a,$metadata:c}=parseSdkError(e),l=c?.requestId===void 0?"":` (request ${c.requestId})`,u=a.replace(h,"").replace(g,"")
return new o.lZ({...y[n](t,`${i}: ${u}${l}`),cause:e})}const h=/\s*Deserialization error: to see the raw response, inspect the hidden field \{error\}\.\$response on this object\./,g=/^@smithy\/node-http-handler - (?:\[ERROR\] )?/,y={expired:({permission:e,resource:t},n)=>({code:"aws-credentials-expired",message:`The AWS credentials expired before ${e} on ${t}: ${n}`,fix:"Use the input `role-to-assume`, which renews them, or raise the duration of the role session; then run the job again: it goes on where AWS is."}),denied:(e,t)=>{const n=missingPermission(t,e)??{action:e.permission,resource:policyResource(e,t)}
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
return`arn:${i}:${o}:*:*:${t.replace(/arn:[^/]*:cluster\//,"").replace(/[^/]*,.*$/,"*")}`}}),7453:((e,t,n)=>{n.d(t,{S:()=>tellKnownErrors})
var i=n(9973),o=n(9824)
async function tellKnownErrors({deed:e,known:t},n){try{return await n()}catch(n){const a=n instanceof Error&&Object.hasOwn(t,n.name)?t[n.name]:void 0
if(a===void 0||!(n instanceof Error))throw(0,o.ie)(n,e)
throw new i.lZ({...a,message:`AWS refused ${e.permission} on ${e.resource}: ${n.name}: ${n.message}`,cause:n})}}}),4641:((e,t,n)=>{n.d(t,{$:()=>incomplete,E:()=>present})
var i=n(9973)
function present(e,t,n){if(e===void 0)throw incomplete(t,`"${n}"`)
return e}function incomplete({permission:e,resource:t},n){return new i.lZ({code:"aws-answer-incomplete",message:`AWS answered ${e} on ${t} without ${n}, so what it made of the call is not known.`,fix:"Look at what was to be changed in the console, and at what stands between the runner and AWS (proxy, AWS_ENDPOINT_URL); then run the job again: it goes on where AWS is."})}}),9296:((e,t,n)=>{n.d(t,{W:()=>requestLimits})
function requestLimits(e,t=5e3){return{connectionTimeout:t,requestTimeout:e,throwOnRequestTimeout:!0,socketTimeout:e}}}),7067:((e,t,n)=>{n.d(t,{Bc:()=>isDigest,TZ:()=>parseRegistryHost,qM:()=>repositoryArn})
const i=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws)$/
function parseRegistryHost(e){const[,t,n]=i.exec(e)??[]
return t===void 0||n===void 0?void 0:{registryId:t,region:n}}const o=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["eusc-","aws-eusc"]]
function repositoryArn({region:e,repository:t}){const[,n="aws"]=o.find(([t])=>e.startsWith(t))??[]
return`arn:${n}:ecr:${e}:*:repository/${t}`}function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}),6237:((e,t,n)=>{n.d(t,{A0:()=>o,up:()=>i})
const i="CODE_DEPLOY",o=["ECS",i]}),8923:((e,t,n)=>{n.d(t,{BR:()=>groupFailures,Li:()=>withoutIds,Z0:()=>judgeEvidence})
const i=3,o=new Set(["registry-unreachable","secrets-unreachable","image-not-pulled","image-pull-denied","secret-access-denied","volume-not-mounted","task-not-started"])
function judgeEvidence(e,t){const n=groupFailures(e,t),a=n.filter(e=>e.class==="deterministic"),c=n.filter(e=>e.class==="crash"||e.class==="health"),l=n.find(e=>e.class==="capacity"),u=a.find(({code:e,count:t})=>t>=(o.has(e)?2:1)),d=c.reduce((e,{failures:t})=>e+t.length,0),f=u??(d>=i?c[0]:void 0),h=u??a[0]??c[0]??l
return{...f===void 0?{}:{failed:toCause(f)},...l===void 0?{}:{capacity:toCause(l)},...h===void 0?{}:{strongest:toCause(h)}}}function groupFailures(e,t){const n=new Map
for(const i of e.map(e=>withTarget(e,t))){if(i.class==="not-ours")continue
const e=`${i.code} ${i.exitCode??""} ${withoutIds(i.reason)}`,t=n.get(e)
n.set(e,{class:i.class,code:i.code,meaning:i.meaning,fix:i.fix,reason:t?.reason??i.reason,count:(t?.count??0)+1,failures:[...t?.failures??[],i]})}const i=new Set([...n.values()].map(({code:e})=>e))
return[...n.values(),...eventGroups(t,i)].toSorted((e,t)=>t.count-e.count)}function withTarget(e,t){if(e.code!=="target-unhealthy")return e
const n=t.findLast(({code:t})=>t.startsWith("target-")&&t!==e.code)
if(n===void 0)return e
const{code:i,meaning:o,fix:a}=n
return{...e,code:i,meaning:o,fix:a,reason:`${e.reason}; ${n.reason}`}}function eventGroups(e,t){const n=new Map
for(const{eventId:i,taskId:o,...a}of e)t.has(a.code)||n.set(a.code,{...a,count:(n.get(a.code)?.count??0)+1,failures:[]})
return[...n.values()]}function withoutIds(e){return e.replaceAll(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|\b\d+\b/gi,"#")}function toCause({code:e,meaning:t,fix:n,reason:i,count:o,failures:a}){const c=a.find(e=>e.exitCode!==void 0)?.exitCode,l=a.find(e=>e.container!==void 0)?.container,u=l===void 0?"":` Container ${l}`,d=u===""?"":`${u}${c===void 0?"":`, exit code ${c}`}.`
return{code:e,text:`${a.length===0?"":`${o} ${o===1?"task":"tasks"}: `}${i}${/[.!?]$/.test(i)?"":"."}${d} ${t}`,fix:n}}}),7260:((e,t,n)=>{n.d(t,{FE:()=>hookName,Fb:()=>showWaitUntil,Nl:()=>hasReached,O3:()=>tellLifecycle,Ww:()=>findPause,i2:()=>findFailedHook,tJ:()=>o,x7:()=>a})
var i=n(7486)
const o=["RECONCILE_SERVICE","PRE_SCALE_UP","SCALE_UP","POST_SCALE_UP","TEST_TRAFFIC_SHIFT","POST_TEST_TRAFFIC_SHIFT","PRE_PRODUCTION_TRAFFIC_SHIFT","PRODUCTION_TRAFFIC_SHIFT","POST_PRODUCTION_TRAFFIC_SHIFT","BAKE_TIME","CLEAN_UP"],a=new Set(["BLUE_GREEN","LINEAR","CANARY"])
function showWaitUntil(e){return e.kind==="stage"?`stage:${e.stage}`:e.kind}function hasReached(e,{lifecycleStage:t}){const n=stageIndex(t)
return e.kind==="stage"?n>=stageIndex(e.stage):e.kind==="production-traffic"&&n>=stageIndex("POST_PRODUCTION_TRAFFIC_SHIFT")}function stageIndex(e){return o.findIndex(t=>t===e)}function findPause({lifecycleHookDetails:e,lifecycleStage:t=""}){const n=e.find(({targetType:e,status:t})=>e==="PAUSE"&&t==="AWAITING_ACTION")
if(n===void 0)return
const{hookId:i,expiresAtMs:o,timeoutAction:a}=n
return{hookId:i,stage:t,expiresAtMs:o,timeoutAction:a}}function findFailedHook({lifecycleHookDetails:e}){return e.find(({status:e,timeoutAction:t})=>e==="FAILED"||e==="TIMED_OUT"&&t!=="CONTINUE")}function tellLifecycle(e,t){return[...tellStage(e,t),...tellTraffic(e,t),...tellHooks(e,t)]}function tellStage(e,{lifecycleStage:t}){return t!==void 0&&t!==e?.lifecycleStage?[`lifecycle stage ${t}`]:[]}function tellTraffic(e,t){const n=e?.targetServiceRevision,i=t.targetServiceRevision
return[["test",n?.requestedTestTrafficWeight,i?.requestedTestTrafficWeight],["production",n?.requestedProductionTrafficWeight,i?.requestedProductionTrafficWeight]].filter(([,e=0,t=0])=>e!==t).map(([e,,t=0])=>`${t}% of the ${e} traffic to the new revision`)}function tellHooks(e,t){const n=new Map(e?.lifecycleHookDetails.map(({hookId:e,status:t})=>[e,t]))
return t.lifecycleHookDetails.filter(({hookId:e,status:t})=>n.get(e)!==t).map(e=>`hook ${hookName(e)}: ${e.status}${tellExpiry(e)}`)}function hookName({targetType:e,targetArn:t,hookId:n}){return e==="PAUSE"?`PAUSE ${n}`:t??n}function tellExpiry({status:e,expiresAtMs:t,timeoutAction:n}){return e!=="AWAITING_ACTION"||t===void 0?"":` until ${(0,i.r4)(t)}, then ${n??"ROLLBACK"}`}}),2882:((e,t,n)=>{n.d(t,{CJ:()=>l,Gx:()=>rolledBackByEcs,P4:()=>serviceGone,WI:()=>serviceMissing,ce:()=>stopped,d1:()=>hookFailed,gT:()=>supersededBy,kS:()=>pausedBy,pV:()=>rolloutFailed,pi:()=>rolledBackBy,uW:()=>rollBackFailed,v6:()=>withBreaker,w7:()=>shortRevision})
var i=n(7486),o=n(7260)
function shortRevision(e){return e.slice(e.lastIndexOf("/")+1)}function serviceGone({serviceName:e,status:t}){return{code:"service-not-active",text:`The service "${e}" became ${t} during the deployment.`,fix:"Somebody deleted it. Create it again, then run the job again."}}function serviceMissing(e){return{code:"service-not-found",text:`ECS does not know the service "${e}" any more.`,fix:"Somebody deleted it. Create it again, then run the job again."}}function rolloutFailed({rolloutStateReason:e}){const t=e??"no reason given",n=`ECS gave the deployment up: ${t}`
if(/alarm/i.test(t))return{code:"alarm-triggered",text:n,fix:a}
const i=/stopped/i.test(t)
return{code:i?"deployment-stopped":"circuit-breaker",text:n,fix:i?"See in CloudTrail who called StopServiceDeployment.":"Look at why its tasks fail: the stopped tasks and their logs."}}function rolledBackByEcs({rolloutStateReason:e,taskDefinition:t}){return{code:"rolled-back-by-ecs",text:`ECS took the deployment back to ${shortRevision(t)}: ${e??"no reason given"}`,fix:"Look at why its tasks fail: the stopped tasks and their logs, and the alarms of the service."}}function rolledBackBy({rollback:e,statusReason:t}){return{code:"rolled-back-by-ecs",text:`ECS took the deployment back: ${e?.reason??t??"no reason given"}`,fix:"Look at why its tasks fail: the stopped tasks and their logs, and the alarms and hooks of the service."}}function hookFailed(e,t){const n=t===""?"":` at the lifecycle stage ${t}`
if(e.targetType==="PAUSE")return{code:"pause-not-answered",text:`Nobody answered the PAUSE hook ${e.hookId}${n} in time.`,fix:"Answer it sooner (`mode: continue`), or raise `timeoutInMinutes` of the hook."}
const i=e.status==="TIMED_OUT"
return{code:i?"hook-timed-out":"hook-failed",text:`The lifecycle hook ${(0,o.FE)(e)}${n} ${i?"did not answer in time":"failed"}.`,fix:"Read the log of the hook's function: it decides over the deployment by the `hookStatus` it returns."}}function pausedBy({hookId:e,stage:t,expiresAtMs:n,timeoutAction:o="ROLLBACK"}){return{code:"deployment-paused",text:`The deployment waits at the lifecycle stage ${t} for an answer to the PAUSE hook ${e}.${n===void 0?"":` Without an answer ECS ${o==="CONTINUE"?"goes on":"goes back"} at ${(0,i.r4)(n)}.`}`,fix:"Answer it with `mode: continue` or `mode: roll-back`. Set `wait-until: paused` where the pause is what the step is for."}}function supersededBy({id:e,taskDefinition:t}){return{code:"superseded",text:`Another deployment, ${e} of ${shortRevision(t)}, took the place of ours. It was left alone.`,fix:"See who deployed it. Give the jobs of an environment one `concurrency` group, then run this job again if its revision is still wanted."}}function stopped(e){return{code:"deployment-stopped",text:`The deployment was stopped: ${e?.rollback?.reason??e?.statusReason??"no reason given"}`,fix:"See in CloudTrail who called StopServiceDeployment, or which alarm of the service rang."}}function rollBackFailed(e,{statusReason:t}){return{...e,text:`${e.text} The roll-back failed too: ${t??"no reason given"}`,fix:`${e.fix} No revision is known to work: deploy one that does.`}}const a="Look at the metrics of the alarms since the deployment began.",c=new Set(["deployment-stopped","rolled-back-by-ecs","circuit-breaker"])
function withBreaker(e,t){const n=t?.deploymentCircuitBreaker,i=t?.alarms?.triggeredAlarmNames??[],o=n?.status==="TRIGGERED"?` The circuit breaker counted ${n.failureCount??0} of ${n.threshold??0} failures.`:"",l=` Alarms that rang: ${i.join(", ")}.`
return e.text.endsWith(l)?e:i.length===0?e.text.endsWith(o)?e:{...e,text:e.text+o}:{code:c.has(e.code)&&o===""?"alarm-triggered":e.code,text:`${e.text}${o}${l}`,fix:e.fix.includes(a)?e.fix:`${e.fix} ${a}`}}const l={code:"deployment-stopped",text:"The deployment did not come up.",fix:"Look at its stopped tasks and their logs."}}),5713:((e,t,n)=>{n.d(t,{Lf:()=>withStage,jQ:()=>quiet,uu:()=>beginningMs,wK:()=>startedByOf,wz:()=>startRollout,yB:()=>bestCause,zu:()=>startRollBack})
var i=n(8923)
function bestCause(e,t){const{strongest:n}=(0,i.Z0)([...e.taskFailures.values()],e.eventFailures)
return e.hookFailure??n??t}function startedByOf({rollout:e,ours:t}){return t?.id??e.deploymentId}function withStage(e,t,n){return e.stages.at(-1)?.name===t?e:{...e,stages:[...e.stages,{name:t,atMs:n}]}}function beginningMs({rollout:e}){return Math.min(e.startedAtMs,e.createdAtMs)}function startRollout(e){return{rollout:e,phase:"starting",seenOurs:!1,isBlind:!1,stages:[],taskFailures:new Map,eventFailures:[],seenEvents:new Set,events:[],startedTasks:0,toldCapacity:!1}}function startRollBack(e,t){const{end:n,pause:i,...o}=e
return{...o,phase:"rolling-back",cause:e.cause??t}}function quiet(e){return{state:e,told:[],warnings:[],wantsTasks:!1,wantsServiceDeployment:!1}}}),5649:((e,t,n)=>{n.d(t,{CG:()=>o,Fz:()=>readDeployments,Q0:()=>isStaleRead,Zo:()=>isRollBack})
var i=n(2882)
const o=15e3
function readDeployments(e,t,n){const{rollout:i,ours:a}=e,c=t.deployments.find(({status:e})=>e==="PRIMARY")
if(t.status!=="ACTIVE")return{kind:"gone"}
if(c===void 0)return{kind:"wait"}
if(c.id===i.deploymentId)return readOwnPrimary(e,t,c)
if(isStaleRead(e,t,c)){if(n-i.startedAtMs<=o)return{kind:"wait"}
if(!e.seenOurs&&e.phase!=="rolling-back")return{kind:"ask"}}if(isRollBack(e,c)){const e=a===void 0||a.runningCount+a.pendingCount===0
return{kind:c.rolloutState==="COMPLETED"&&e?"rolled-back":"rolling-back",by:c}}return c.taskDefinition===i.previous||c.createdAtMs<i.createdAtMs?{kind:"ask"}:{kind:"superseded",by:c}}function isStaleRead({rollout:e,seenOurs:t,phase:n},i,o){return!(!(e.replacedIds.includes(o.id)||o.createdAtMs<e.createdAtMs)||i.deployments.some(({id:t})=>t===e.deploymentId)||(t||n==="rolling-back")&&o.rolloutState!=="COMPLETED"&&saysRollBack(o))}function readOwnPrimary(e,t,n){return e.phase==="rolling-back"?{kind:"wait"}:n.rolloutState==="COMPLETED"?{kind:"completed"}:n.rolloutState==="FAILED"?{kind:"failed",cause:(0,i.pV)(n)}:{kind:n.rolloutState===void 0&&t.deployments.length===1&&n.runningCount===n.desiredCount&&n.desiredCount===t.desiredCount?"completed":"wait"}}function isRollBack({rollout:e,phase:t},n){return t==="rolling-back"&&n.taskDefinition===e.previous||e.replacedIds.includes(n.id)||saysRollBack(n)}function saysRollBack({rolloutStateReason:e}){return/rolling back/i.test(e??"")}}),7168:((e,t,n)=>{n.d(t,{$o:()=>beginRollBackTo,G9:()=>settle,Z2:()=>settleWithCause,mn:()=>beginRollBack})
var i=n(2882),o=n(5713)
function settle(e,t){return{...e,state:{...e.state,end:t},wantsTasks:!1,wantsServiceDeployment:!1}}function settleWithCause(e,t){return{...settle(e,t),wantsTasks:!0,wantsServiceDeployment:!0}}function beginRollBackTo(e,t){return beginRollBack(e,{told:`ECS is rolling back to ${(0,i.w7)(t.taskDefinition)} (${t.id})`,cause:(0,i.Gx)(t)})}function beginRollBack(e,{told:t,cause:n}){const{state:i}=e
return i.phase==="rolling-back"?e:{...e,state:{...i,phase:"rolling-back",cause:(0,o.yB)(i,n),plainCause:n},told:[...e.told,t],wantsTasks:!0,wantsServiceDeployment:!0}}}),9473:((e,t,n)=>{n.d(t,{Ev:()=>passing_fault_isPassingFault})
var i=n(9973)
const o=new Set(["aws-throttled","aws-unavailable","aws-unreachable","aws-answer-incomplete","oidc-token-unavailable"])
function passing_fault_isPassingFault(e){return e instanceof i.lZ&&o.has(e.code)}n(9206)}),6683:((e,t,n)=>{n.d(t,{ly:()=>normaliseTaskDefinition})
var i=n(7499)
const o={cpu:0,essential:!0,privileged:!1,readonlyRootFilesystem:!1,disableNetworking:!1,interactive:!1,pseudoTerminal:!1},a={protocol:"tcp"},c={interval:30,timeout:5,retries:3,startPeriod:0},l={readOnly:!1},u={enableFaultInjection:!1},d={cpuArchitecture:"X86_64",operatingSystemFamily:"LINUX"},f=20,h={containerDefinitions:["name"],environment:["name"],secrets:["name"],secretOptions:["name"],tags:["key"],volumes:["name"],ulimits:["name"],systemControls:["namespace"],resourceRequirements:["type"],mountPoints:["containerPath"],volumesFrom:["sourceContainer"],dependsOn:["containerName"],extraHosts:["hostname"],portMappings:["containerPort","containerPortRange","protocol"]}
function normaliseTaskDefinition(e,t){const{containerDefinitions:n,cpu:i,memory:o,requiresCompatibilities:a,...c}=e,l=Array.isArray(a)&&a.includes("FARGATE"),d=c.networkMode===void 0||c.networkMode==="bridge",f=withoutDefaults(c,u)
return tidy({...f,...d?{networkMode:"bridge"}:{},...Array.isArray(a)?{requiresCompatibilities:sortTexts(a)}:{},...roles(f,t),...l?fargateParts(f):{},cpu:cpuUnits(i),memory:mebibytes(o),containerDefinitions:n.map(e=>normaliseContainer(e,d))})}function normaliseContainer(e,t){const{portMappings:n,healthCheck:a,mountPoints:u,...d}=e
return{...withoutDefaults(d,o),portMappings:mapObjects(n,e=>normalisePort(e,t)),healthCheck:(0,i.OW)(a)?withoutDefaults(a,c):a,mountPoints:mapObjects(u,e=>withoutDefaults(e,l))}}function normalisePort(e,t){const n=t?0:e.containerPort
return withoutDefaults(e,{...a,hostPort:n})}function roles(e,t){if(t===void 0)return{}
const complete=e=>typeof e!="string"||e===""||e.startsWith("arn:")?e:`arn:${t.partition}:iam::${t.account}:role/${e}`
return{taskRoleArn:complete(e.taskRoleArn),executionRoleArn:complete(e.executionRoleArn)}}function fargateParts({runtimePlatform:e,ephemeralStorage:t}){const n=(0,i.OW)(t)&&t.sizeInGiB===f
return{runtimePlatform:(0,i.OW)(e)?withoutDefaults(e,d):e,...n?{ephemeralStorage:void 0}:{}}}function cpuUnits(e){return inUnits(e,/^(\d*\.?\d+)\s*vcpus?$/i)}function mebibytes(e){return inUnits(e,/^(\d*\.?\d+)\s*gb$/i)}function inUnits(e,t){if(typeof e=="number")return String(e)
if(typeof e!="string")return e
const[,n]=t.exec(e.trim())??[]
return n===void 0?e.trim():String(Number(n)*1024)}function withoutDefaults(e,t){return Object.fromEntries(Object.entries(e).filter(([e,n])=>!(Object.hasOwn(t,e)&&t[e]===n)))}function mapObjects(e,t){return Array.isArray(e)?e.map(e=>(0,i.OW)(e)?t(e):e):e}function tidy(e){const t=Object.entries(e).map(([e,t])=>[e,tidyMember(e,t)])
return Object.fromEntries(t.filter(([,e])=>!isNothing(e)))}function tidyMember(e,t){if((0,i.OW)(t))return tidy(t)
if(!Array.isArray(t))return t
const n=t.map(e=>(0,i.OW)(e)?tidy(e):e),o=h[e]
return o===void 0?n:n.toSorted(byMembers(o))}function byMembers(e){const keyOf=t=>(0,i.OW)(t)?JSON.stringify(e.map(e=>t[e])):JSON.stringify(t)
return(e,t)=>keyOf(e)<keyOf(t)?-1:keyOf(e)>keyOf(t)?1:0}function isNothing(e){return e===null||e===void 0||(Array.isArray(e)?e.length===0:(0,i.OW)(e)&&Object.keys(e).length===0)}function sortTexts(e){return e.map(String).toSorted()}}),7499:((e,t,n)=>{n.d(t,{Bz:()=>taskDefinitionInput,OW:()=>isJsonObject,Vk:()=>sameJson})
const i=new Set(["compatibilities","taskDefinitionArn","requiresAttributes","revision","status","registeredAt","deregisteredAt","deleteRequestedAt","registeredBy"])
function taskDefinitionInput({taskDefinition:e,tags:t}){return{...splitDescribeOnly(e).kept,family:e.family,containerDefinitions:e.containerDefinitions,...t.length===0?{}:{tags:t}}}function splitDescribeOnly(e){return{kept:Object.fromEntries(Object.entries(e).filter(([e])=>!i.has(e))),dropped:Object.keys(e).filter(e=>i.has(e))}}function sameJson(e,t){return JSON.stringify(sortKeys(e))===JSON.stringify(sortKeys(t))}function sortKeys(e){return Array.isArray(e)?e.map(sortKeys):isJsonObject(e)?Object.fromEntries(Object.keys(e).toSorted().map(t=>[t,sortKeys(e[t])])):e}function isJsonObject(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}}),9206:((e,t,n)=>{n.d(t,{Mv:()=>classifyTaskFailure,h:()=>causeOfReason,r:()=>taskIdOfArn})
const i=[{pattern:/toomanyrequests|rate exceeded|pull rate limit/i,class:"capacity",code:"pull-rate-limit",meaning:"The registry refuses more pulls for now.",fix:"Pull through an ECR pull-through cache, or with credentials of the registry."},{pattern:/CannotPull.*(?:descriptor matching platform|no match(?:ing manifest)? for (?:platform|linux))/is,class:"deterministic",code:"image-wrong-platform",meaning:"The image was not built for the task's CPU architecture.",fix:"Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64), or change the task definition."},{pattern:/CannotPull.*(?:i\/o timeout|dial tcp|connection refused|context deadline|request canceled|no such host|TLS handshake)/is,class:"deterministic",code:"registry-unreachable",meaning:"The task cannot reach the image registry.",fix:"Give the task's subnets a way out (NAT gateway, or VPC endpoints ecr.api, ecr.dkr and S3), or set assignPublicIp ENABLED in public subnets; allow TCP 443 out in the security group."},{pattern:/CannotPull.*(?:denied|forbidden|403|no basic auth|unauthorized|not authorized|authorization)/is,class:"deterministic",code:"image-pull-denied",meaning:"The registry does not give the image to this task.",fix:"Allow ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the execution role, and the account in the repository policy."},{pattern:/CannotPull.*(?:not found|manifest unknown|does not exist|name unknown)/is,class:"deterministic",code:"image-not-found",meaning:"The image is not in the registry.",fix:"Push the image first and deploy the digest that build-push gave; look for a wrong region, account or repository, and for a lifecycle policy that expired it."},{pattern:/CannotPull/i,class:"deterministic",code:"image-not-pulled",meaning:"The image could not be pulled.",fix:"Read the reason that ECS gives; pull the same image by its digest from the same subnets to see more."},{pattern:/(?:pull secrets|ssm|secrets?manager|secret).*(?:AccessDenied|not authorized)/is,class:"deterministic",code:"secret-access-denied",meaning:"The execution role may not read a secret of the task definition.",fix:"Allow secretsmanager:GetSecretValue (or ssm:GetParameters, and kms:Decrypt for a key of yours) on that secret to the execution role."},{pattern:/(?:invalid ssm parameters|ResourceNotFoundException.*secret|secret.*(?:ResourceNotFoundException|can.t find the specified secret|did not contain json key))/is,class:"deterministic",code:"secret-not-found",meaning:"A secret or parameter of the task definition does not exist.",fix:"Create it, or correct its `valueFrom`: name, region, account, JSON key."},{pattern:/pull secrets|secrets? from ssm|secretsmanager/i,class:"deterministic",code:"secrets-unreachable",meaning:"The task cannot get its secrets or the registry's credentials.",fix:"Give the task's subnets a way to Secrets Manager, SSM and ECR (NAT gateway or VPC endpoints); allow TCP 443 out in the security group."},{pattern:/log group does not exist|failed to (?:validate logger args|create (?:cloudwatch )?log (?:group|stream)|initialize logging driver)/i,class:"deterministic",code:"log-group-missing",meaning:"The container's log group cannot be written to.",fix:"Create the log group of `awslogs-group`, or set `awslogs-create-group` to true and allow logs:CreateLogGroup, logs:CreateLogStream and logs:PutLogEvents to the execution role."},{pattern:/EFS|failed to mount|mount\.nfs|volume/i,class:"deterministic",code:"volume-not-mounted",meaning:"A volume of the task cannot be mounted.",fix:"Check the file system, its mount targets in the subnets, its access point, and TCP 2049 in the security groups."},{pattern:/exec format error/i,class:"deterministic",code:"exec-format",meaning:"The program was built for another CPU architecture than the task's.",fix:"Build the image for the platform of `runtimePlatform.cpuArchitecture` (X86_64 is linux/amd64, ARM64 is linux/arm64)."},{pattern:/executable file not found|no such file or directory|exec: .*permission denied|CannotCreateContainer|CannotStartContainer/i,class:"deterministic",code:"container-not-started",meaning:"The container could not be started.",fix:"Check `command` and `entryPoint` of the container against the files in the image, and that the program may be executed."},{pattern:/OutOfMemory|OOMKilled/i,class:"crash",code:"out-of-memory",meaning:"The container was killed because it used more memory than it has.",fix:"Raise `memory` of the container or the task, or make the program use less."},{pattern:/failed ELB health checks|is unhealthy in \(?target-group/i,class:"health",code:"target-unhealthy",meaning:"The load balancer's health check failed.",fix:"Look at what the health check path answers in the log of the container; raise `healthCheckGracePeriodSeconds` of the service when the program needs longer to start; allow the load balancer in the security group."},{pattern:/failed container health checks/i,class:"health",code:"container-unhealthy",meaning:"The container's own health check failed.",fix:"Run the `healthCheck.command` of the container in its image; raise `startPeriod` when the program needs longer to start."},{pattern:/Capacity is unavailable|RESOURCE:|insufficient|unable to place|no container instances?|AGENT|InsufficientFreeAddresses|limit on the number of|no container instance met|network interface provisioning/i,class:"capacity",code:"no-capacity",meaning:"ECS found no room for the task.",fix:"Wait, add capacity (capacity provider, instances, Fargate quota, free addresses in the subnets), or ask for less CPU and memory."}],o={class:"deterministic",code:"task-not-started",meaning:"The task could not be started.",fix:"Read the reason that ECS gives; the stopped task's page in the console may say more for an hour."},a={ServiceSchedulerInitiated:"The service scheduler stopped the task.",SpotInterruption:"Fargate Spot or an EC2 Spot instance was taken back.",TerminationNotice:"The instance of the task was terminated.",InfrastructureHealth:"The infrastructure under the task failed.",UserInitiated:"Somebody stopped the task."}
function causeOfReason(e){const t=i.find(({pattern:t})=>t.test(e))
return t===void 0?void 0:{class:t.class,code:t.code,meaning:t.meaning,fix:t.fix}}function classifyTaskFailure(e){if(e.stopCode===void 0&&e.stoppedReason===void 0)return
const t=failedContainer(e.containers),n=[e.stoppedReason,t?.reason].filter(e=>e!==void 0&&e!=="").join("; ")
return{...causeOf({task:e,container:t,reason:n}),taskArn:e.taskArn,stopCode:e.stopCode,reason:n===""?e.stopCode??"no reason given":n,container:t?.name,exitCode:t?.exitCode}}function causeOf({task:e,container:t,reason:n}){const{stopCode:i=""}=e,c=causeOfReason(n)
if(c?.class==="health")return c
const l=a[i]
return l!==void 0||/Scaling activity initiated by|availability zone rebalanc/i.test(n)?{class:"not-ours",code:"task-stopped",meaning:l??"The service scheduler stopped the task.",fix:"Nothing to do."}:c!==void 0?c:i==="TaskFailedToStart"?o:crash(t?.exitCode)}function crash(e){const[t,n,i]=c[e??-1]??["container-crashed",e===void 0?"A container ended.":`The program ended with exit code ${e}.`,"Read the last lines of its log; run the same image by its digest with the same environment."]
return{class:"crash",code:t,meaning:n,fix:i}}const c={0:["container-ended","The program ended without an error; a service must keep running.","Start a program that stays in the foreground, or run this one as a task instead of a service."],126:["command-not-executable","The command of the container may not be executed (exit code 126).","Set the execute bit of the program in the image."],127:["command-not-found","The command of the container was not found (exit code 127).","Check `command` and `entryPoint` of the container against the files in the image."],137:["container-killed","The program was killed (exit code 137), mostly for its memory.","Compare its memory with the limit of the container; raise `memory` when it is at the limit."],139:["container-crashed","The program crashed with a segmentation fault (exit code 139).","Read the last lines of its log; look for native libraries of another platform in the image."],143:["container-terminated","The program was ended by SIGTERM (exit code 143).","Look for who sends it: an init process or a supervisor inside the container."]},l=new Set([137,143])
function failedContainer(e){const t=[({reason:e})=>e!==void 0&&e!=="",({exitCode:e})=>e!==void 0&&e!==0&&!l.has(e),({exitCode:e})=>e!==void 0&&l.has(e),({exitCode:e})=>e===0]
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
this.name="Cancelled"}}}),7383:((e,t,n)=>{n.d(t,{A7:()=>f,t0:()=>launcherLabel,ze:()=>launcherNames,Pn:()=>h,rR:()=>y})
var i=n(4214)
n(6110)
const o=["service","image","environment","sha","sha7","date"]
function text_shapes_text(e){const t=e.maxLength??4096,n=i.FsL(i.YjP(e.meant),i.yGV(e.pattern,e.meant),i.Ru6(t,`${e.meant}, of at most ${t} characters`),i.h_(e.description))
return e.examples?i.FsL(n,i.K1K([...e.examples])):n}function templatePattern(e,t){return new RegExp(`^(?:${e}|\\{(?:${t.join("|")})\\})+$`)}function listPlaceholders(e){return e.map(e=>`\`{${e}}\``).join(", ")}const a=text_shapes_text({meant:"a name of lower-case letters, digits and single `.`, `_` or `-` between them",description:"Name of an image.",pattern:/^(?!constructor$|prototype$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/,maxLength:100}),c=text_shapes_text({meant:"a name of letters, digits, `-` and `_` that starts with a letter or digit",description:"Letters, digits, `-` and `_`.",pattern:/^(?!constructor$|prototype$)[A-Za-z0-9][A-Za-z0-9_-]*$/,maxLength:100}),l=text_shapes_text({meant:"a container name of letters, digits, `-` and `_`",description:"Container of the task definition that gets the image. Left out: the only essential container.",pattern:/^[A-Za-z0-9_-]+$/,maxLength:255})
text_shapes_text({meant:"the name or the ARN of an ECS cluster",description:"Name or ARN of the ECS cluster.",pattern:/^(?:[A-Za-z0-9_-]+|arn:aws(?:-[a-z]+)*:ecs:[a-z0-9-]+:\d{12}:cluster\/[A-Za-z0-9_-]+)$/,maxLength:355}),text_shapes_text({meant:"an AWS region such as `us-east-1`",description:"AWS region.",pattern:/^[a-z]{2,4}(?:-[a-z]+){1,2}-[0-9]{1,2}$/,examples:["us-east-1","eu-west-1"]}),text_shapes_text({meant:"the ARN of an IAM role such as `arn:aws:iam::111111111111:role/deploy`",description:"IAM role that the actions assume by OIDC. Left out: the credentials in the environment are used.",pattern:/^arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role\/[A-Za-z0-9_+=,.@/-]+$/,maxLength:2048}),text_shapes_text({meant:"an address that starts with `https://` or `http://`; `{environment}` may stand in it",description:"Where this environment answers. The template may hold `{environment}`.",pattern:/^https?:\/\/(?:[A-Za-z0-9[]|\{environment\})(?:[A-Za-z0-9._~:/%+,;=[\]-]|\{environment\})*$/,examples:["https://staging.example.com"]}),text_shapes_text({meant:"a duration such as `90s`, `10m` or `1h`",description:"Duration: a whole number with `ms`, `s`, `m` or `h`, or a sum such as `1h30m`.",pattern:/^(?:[0-9]+(?:ms|s|m|h))+$/,maxLength:20,examples:["90s","10m","1h"]})
text_shapes_text({meant:"a relative path inside the repository, with `/` and without `..`",description:"Path inside the repository.",pattern:/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\\s:*?"<>|]+$/}),text_shapes_text({meant:"the name of an environment variable: letters, digits and `_`, not starting with a digit",description:"Name of an environment variable.",pattern:/^[A-Za-z_][A-Za-z0-9_]*$/,maxLength:255}),i.FsL(i.YjP("a text"),i.yGV(/^(?:[^{]|\{(?:service|image|environment|sha|sha7|date)\}|\{(?![A-Za-z0-9_-]+\}))*$/,`a text whose placeholders are known (${listPlaceholders(o)})`),i.yuE({description:`Value; the template may hold ${listPlaceholders(o)}.`})),text_shapes_text({meant:"the ARN of a secret or parameter, or the name of a parameter",description:"ARN of a Secrets Manager secret (with `:json-key:version-stage:version-id` when wanted) or of an SSM parameter, or a parameter\u2019s name. The template may hold `{environment}` and `{service}`.",pattern:templatePattern("[A-Za-z0-9_+=,.@/:!-]",["environment","service"]),maxLength:2048}),text_shapes_text({meant:"an ECS service name of letters, digits, `-` and `_`; `{service}` and `{environment}` may stand in it",description:"Name of the ECS service; the template may hold `{service}` and `{environment}`.",pattern:templatePattern("[A-Za-z0-9_-]",["service","environment"]),maxLength:255,examples:["acme-staging-{service}"]})
const u=text_shapes_text({meant:"a name of letters, digits, `.`, `-` and `_`; `{environment}` may stand in it",description:"Letters, digits, `.`, `-` and `_`; the template may hold `{environment}`.",pattern:templatePattern("[A-Za-z0-9._-]",["environment"]),maxLength:128}),d=text_shapes_text({meant:"the name or the ARN of an event bus; `{environment}` may stand in it",description:"Bus of the rule, by name or ARN; may hold `{environment}`. Left out: `default`.",pattern:/^(?:arn:aws(?:-[a-z]+)*:events:[a-z0-9-]+:\d{12}:event-bus\/)?(?:[A-Za-z0-9._/-]|\{environment\})+$/,maxLength:1600})
text_shapes_text({meant:"an ECR repository name in lower case; `{image}` and `{environment}` may stand in it",description:"Name of the ECR repository; the template may hold `{image}` and `{environment}`.",pattern:templatePattern("[a-z0-9._/-]",["image","environment"]),maxLength:256,examples:["acme/{image}"]}),text_shapes_text({meant:"an image tag of letters, digits, `.`, `_` and `-`; `{sha}`, `{sha7}`, `{date}` and `{environment}` may stand in it",description:"Image tag; the template may hold `{sha}`, `{sha7}`, `{date}` and `{environment}`.",pattern:new RegExp("^(?:[A-Za-z0-9_]|\\{(?:sha|sha7|date|environment)\\})(?:[A-Za-z0-9._-]|\\{(?:sha|sha7|date|environment)\\})*$"),maxLength:128,examples:["sha-{sha7}","prod-{sha7}"]}),new RegExp(`\\{(${o.join("|")})\\}`,"g")
const told=(e,t)=>i.yqP(i.FsL(e,i.yuE({description:t}))),f=["rule","schedule","pipe"],h=["service","image"],exactlyOne=e=>({oneOf:e.map(e=>({required:[e]}))}),g=i.FsL(i.rej({rule:told(u,"EventBridge rule. The template may hold `{environment}`."),"event-bus":i.yqP(d),"target-id":told(u,"Target of the rule, where several start tasks."),schedule:told(u,"Schedule of EventBridge Scheduler. The template may hold `{environment}`."),group:told(u,"Group of the schedule; may hold `{environment}`. Left out: `default`."),pipe:told(u,"EventBridge pipe. The template may hold `{environment}`."),service:told(c,"Service of this file whose revision it starts; both must have the same task definition family."),image:told(a,"Image of this file that its own task definition gets."),container:i.yqP(i.FsL(i.KCZ([l,i.FsL(i.YOg(l),i.BpQ(1,"a list with at least one container"))],"a container or a list of containers"),i.yuE({description:"Containers that get the `image`. Left out: the only one."})))}),i.yuE({title:"Launcher",description:"A rule, schedule or pipe that starts tasks of the image and follows each release.",allOf:[exactlyOne(f),exactlyOne(h)],dependencies:Object.fromEntries(Object.entries({"event-bus":"rule","target-id":"rule",group:"schedule",container:"image"}).map(([e,t])=>[e,[t]])),examples:[{schedule:"nightly-report",group:"acme-{environment}",service:"api"},{pipe:"acme-{environment}-worker",image:"worker",container:"app"}]})),y=i.YOg(g,"a list of launchers"),v=["rule","event-bus","target-id","schedule","group","pipe"]
function launcherNames(e){return Object.fromEntries(v.flatMap(t=>{const n=e[t]
return n===void 0?[]:[[t,n]]}))}function launcherLabel({pipe:e,schedule:t,group:n,rule:i="",...o}){if(e!==void 0)return`pipe ${e}`
if(t!==void 0)return`schedule ${n===void 0?"":`${n}/`}${t}`
const{"event-bus":a,"target-id":c}=o
return`rule ${a===void 0?"":`${a.replace(/^.*\//,"")}/`}${i}${c===void 0?"":` (target ${c})`}`}}),2333:((e,t,n)=>{n.d(t,{a:()=>didYouMean})
const i=new Uint32Array(65536),myers_32=(e,t)=>{const n=e.length,o=t.length,a=1<<n-1
let c=-1,l=0,u=n,d=n
while(d--)i[e.charCodeAt(d)]|=1<<d
for(d=0;d<o;d++){let e=i[t.charCodeAt(d)]
const n=e|l
e|=(e&c)+c^c
l|=~(e|c)
c&=e
l&a&&u++
c&a&&u--
l=l<<1|1
c=c<<1|~(n|l)
l&=n}d=n
while(d--)i[e.charCodeAt(d)]=0
return u},myers_x=(e,t)=>{const n=t.length,o=e.length,a=[],c=[],l=Math.ceil(n/32),u=Math.ceil(o/32)
for(let e=0;e<l;e++){c[e]=-1
a[e]=0}let d=0
for(;d<u-1;d++){let l=0,u=-1
const f=d*32,h=Math.min(32,o)+f
for(let t=f;t<h;t++)i[e.charCodeAt(t)]|=1<<t
for(let e=0;e<n;e++){const n=i[t.charCodeAt(e)],o=c[e/32|0]>>>e&1,d=a[e/32|0]>>>e&1,f=n|l,h=((n|d)&u)+u^u|n|d
let g=l|~(h|u),y=u&h
g>>>31^o&&(c[e/32|0]^=1<<e)
y>>>31^d&&(a[e/32|0]^=1<<e)
g=g<<1|o
y=y<<1|d
u=y|~(f|g)
l=g&f}for(let t=f;t<h;t++)i[e.charCodeAt(t)]=0}let f=0,h=-1
const g=d*32,y=Math.min(32,o-g)+g
for(let t=g;t<y;t++)i[e.charCodeAt(t)]|=1<<t
let v=o
for(let e=0;e<n;e++){const n=i[t.charCodeAt(e)],l=c[e/32|0]>>>e&1,u=a[e/32|0]>>>e&1,d=n|f,g=((n|u)&h)+h^h|n|u
let y=f|~(g|h),w=h&g
v+=y>>>o-1&1
v-=w>>>o-1&1
y>>>31^l&&(c[e/32|0]^=1<<e)
w>>>31^u&&(a[e/32|0]^=1<<e)
y=y<<1|l
w=w<<1|u
h=w|~(d|y)
f=y&d}for(let t=g;t<y;t++)i[e.charCodeAt(t)]=0
return v},distance=(e,t)=>{if(e.length<t.length){const n=t
t=e
e=n}return t.length===0?e.length:e.length<=32?myers_32(e,t):myers_x(e,t)},closest=(e,t)=>{let n=1/0,i=0
for(let o=0;o<t.length;o++){const a=distance(e,t[o])
if(a<n){n=a
i=o}}return t[i]}
function didYouMean(e,t){const n=t.filter(t=>t!==e)
if(n.length===0)return"."
const i=closest(e,n)
return distance(e,i)<=Math.max(2,e.length/3)?`; did you mean "${i}"?`:"."}}),5284:((e,t,n)=>{n.d(t,{Wr:()=>errorPage,j_:()=>homeUrl,qp:()=>readHome})
function readHome(e){const{GITHUB_ACTION_REPOSITORY:t="",GITHUB_ACTION_REF:n=""}=e
return{repository:t===""?"OWNER/slipway":t,ref:t===""||n===""?"v1":n}}function homeUrl({repository:e}){return`https://github.com/${e}`}function errorPage(e,t){return`${homeUrl(e)}/blob/main/docs/errors.md#${encodeURIComponent(t)}`}}),2349:((e,t,n)=>{n.d(t,{P:()=>commandless,g:()=>printable})
function printable(e){return e.replaceAll(/\r?\n|\r/g," ").replaceAll(/[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g,"")}function commandless(e){return printable(e).replaceAll("##[","## [").replace(/^(\s*)::/,"$1: :")}}),74:((e,t,n)=>{n.d(t,{AU:()=>fold,DV:()=>codeBlock,FV:()=>escapeMarkdown,HX:()=>cutSummary,aY:()=>code,qN:()=>paragraphs,tp:()=>table,uG:()=>tableWithin})
const i=1048576
function escapeMarkdown(e){return escapeHtml(e).replaceAll(/\s*[\r\n]+\s*/g," ").replaceAll(/[\\`*_{}[\]#|~@]|:(?=\/\/|\w+:)|(?<=\bwww)\.|^[-+=]|(?<=^\d+)[.)]/g,e=>`&#${e.charCodeAt(0)};`)}function code(e){return`<code>${escapeMarkdown(e)}</code>`}function codeBlock(e,t=""){const n=Math.max(2,...[...e.matchAll(/`+/g)].map(([e])=>e.length)),i="`".repeat(n+1)
return`${i}${t}\n${e.replaceAll("\r","")}\n${i}`}function table(e,t){return t.length===0?"":[e,e.map(()=>"---"),...t].map(e=>tableRow(e)).join("\n")}function tableWithin({head:e,rows:t,limitBytes:n}){let i=n
const o=t.findIndex(e=>(i-=Buffer.byteLength(tableRow(e))+1)<0)
return o===-1?table(e,t):paragraphs(table(e,t.slice(0,o)),`_And ${t.length-o} more._`)}function tableRow(e){return`| ${e.map(e=>e.replaceAll(/[\r\n]+/g,"<br>")).join(" | ")} |`}function fold(e,t){return`<details><summary>${escapeMarkdown(e)}</summary>\n\n${t}\n\n</details>`}function paragraphs(...e){return e.filter(e=>e!==void 0&&e!=="").join("\n\n")}const o=2
function cutSummary(e,t=i-o){const n=Buffer.from(e)
if(n.length<=t)return e
const a="\n\n_Cut here: a job summary holds at most 1 MiB. The whole text is in the log._\n",c=n.subarray(0,t-Buffer.byteLength(a)).toString()
return c.slice(0,Math.max(0,c.lastIndexOf("\n")))+a}function escapeHtml(e){return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;")}}),9444:((e,t,n)=>{n.d(t,{L:()=>retry,j:()=>backoffMs})
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
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),4214:((e,t,n)=>{n.d(t,{BpQ:()=>_n,BuJ:()=>j,FsL:()=>sa,Ikc:()=>Ei,K1K:()=>ht,KCZ:()=>Q,KIO:()=>Y,L5J:()=>Ji,NpB:()=>Fr,Ru6:()=>sn,Vxk:()=>X,YOg:()=>Kr,YjP:()=>zi,_H3:()=>li,aig:()=>Ti,g1P:()=>ji,h_:()=>ot,hq:()=>Cn,lqM:()=>q,pdi:()=>yr,qFJ:()=>Rn,qgA:()=>ea,rej:()=>Fi,tBZ:()=>Kn,xLC:()=>da,yGV:()=>Jn,yqP:()=>ei,yuE:()=>dn,z6Y:()=>Ye,zMY:()=>Xr})
let i
const o={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
function r(e){return e||i?{lang:e?.lang??i?.lang,message:e?.message,abortEarly:e?.abortEarly??i?.abortEarly,abortPipeEarly:e?.abortPipeEarly??i?.abortPipeEarly}:o}let a,c,l
function s(e){return a?.get(e)}function ee(e){return c?.get(e)}function ne(e,t){return l?.get(e)?.get(t)}function p(e){let t=typeof e
return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function m(e,t,n,i,o){let a=o&&"input"in o?o.input:n.value,c=o?.expected??e.expects??null,l=o?.received??p(a),u={kind:e.kind,type:e.type,input:a,expected:c,received:l,message:`Invalid ${t}: ${c?`Expected ${c} but r`:"R"}eceived ${l}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:i.lang,abortEarly:i.abortEarly,abortPipeEarly:i.abortPipeEarly},d=e.kind==="schema",f=o?.message??e.message??ne(e.reference,u.lang)??(d?ee(u.lang):null)??i.message??s(u.lang)
f!==void 0&&(u.message=typeof f=="function"?f(u):f),d&&(n.typed=!1),n.issues?n.issues.push(u):n.issues=[u]}function D(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function k(e,t){let n=[...new Set(e)]
return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function A(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},r())},e}function j(e){if(e.path){let t=""
for(let n of e.path){if(typeof n.key!="string"&&typeof n.key!="number")return null
t+=t?`.${n.key}`:n.key}return t}return null}var u=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}}
function Ye(e,t){return{kind:"validation",type:"check",reference:Ye,async:!1,expects:null,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement(e.value)&&m(this,"input",e,t),e}}}function ot(e){return{kind:"metadata",type:"description",reference:ot,description:e}}function ht(e){return{kind:"metadata",type:"examples",reference:ht,examples:e}}function sn(e,t){return{kind:"validation",type:"max_length",reference:sn,async:!1,expects:`<=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length>this.requirement&&m(this,"length",e,t,{received:`${e.value.length}`}),e}}}function dn(e){return{kind:"metadata",type:"metadata",reference:dn,metadata:e}}function _n(e,t){return{kind:"validation",type:"min_length",reference:_n,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&e.value.length<this.requirement&&m(this,"length",e,t,{received:`${e.value.length}`}),e}}}function Cn(e){return{kind:"validation",type:"non_empty",reference:Cn,async:!1,expects:"!0",message:e,"~run"(e,t){return e.typed&&e.value.length===0&&m(this,"length",e,t,{received:"0"}),e}}}function Rn(e,t){return{kind:"transformation",type:"parse_json",reference:Rn,config:e,message:t,async:!1,"~run"(e,t){try{e.value=JSON.parse(e.value,this.config?.reviver)}catch(n){if(!(n instanceof Error))throw n
m(this,"JSON",e,t,{received:`"${n.message}"`}),e.typed=!1}return e}}}function Kn(){return{kind:"transformation",type:"readonly",reference:Kn,async:!1,"~run"(e){return e}}}function Jn(e,t){return{kind:"validation",type:"regex",reference:Jn,async:!1,expects:`${e}`,requirement:e,message:t,"~run"(e,t){return e.typed&&!this.requirement.test(e.value)&&m(this,"format",e,t),e}}}function yr(e){return{kind:"transformation",type:"transform",reference:yr,async:!1,operation:e,"~run"(e){return e.value=this.operation(e.value),e}}}function F(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function Fr(e,t){return A({...e,fallback:t,"~run"(t,n){let i=e["~run"](t,n)
return i.issues?{typed:!0,value:F(this,i,n)}:i}})}function I(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function Kr(e,t){return A({kind:"schema",type:"array",reference:Kr,expects:"Array",async:!1,item:e,message:t,"~run"(e,t){let n=e.value
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
if(i.issues)throw new u(i.issues)
return i.value}function sa(...e){return A({...e[0],pipe:e,"~run"(t,n){for(let i of e)if(i.kind!=="metadata"){if(t.issues&&(i.kind==="schema"||i.kind==="transformation")){t.typed=!1
break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=i["~run"](t,n))}return t}})}function da(e,t,n){let i=e["~run"]({value:t},r(n))
return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}}),6342:((e,t,n)=>{n.d(t,{Q:()=>HttpClient})
var i=n(3689)
class HttpClient{#r
constructor(...e){this.#r=e}async getJson(...e){return(await this.#s()).getJson(...e)}async request(...e){return(await this.#s()).request(...e)}getAgent(){}getAgentDispatcher(e){const t=(0,i.s)(new URL(e))
return t?.hostname?{proxy:t}:void 0}async#s(){return new((await n.e(514).then(n.bind(n,1514))).HttpClient)(...this.#r)}}})},t={}
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
var l,u,d,f=new Set,h=i.exports,g=new Promise((e,t)=>{d=t
u=e})
g[t]=h
g[e]=e=>(c&&e(c),f.forEach(e),g.catch(e=>{}))
i.exports=g
o(i=>{l=wrapDeps(i)
var o,getResult=()=>l.map(e=>{if(e[n])throw e[n]
return e[t]}),a=new Promise(t=>{(o=()=>t(getResult)).r=0
var fnQueue=e=>e!==c&&!f.has(e)&&(f.add(e),e&&!e.d&&(o.r++,e.push(o)))
l.map(t=>t[e](fnQueue))})
return o.r?a:getResult()},e=>(e?d(g[n]=e):u(h),resolveQueue(c)))
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
var n=__nccwpck_require__(8550)
module.exports=n})()

