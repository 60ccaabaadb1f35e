"use strict"
exports.id=268
exports.ids=[268]
exports.modules={3268:((e,t,r)=>{r.d(t,{fromHttp:()=>fromHttp})
var o=r(727),n=r(9902),a=r(417),s=r(1455),i=r.n(s)
const checkUrl=(e,t)=>{if(e.protocol!=="https:"&&e.hostname!=="169.254.170.2"&&e.hostname!=="169.254.170.23"&&e.hostname!=="[fd00:ec2::23]"){if(e.hostname.includes("[")){if(e.hostname==="[::1]"||e.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(e.hostname==="localhost")return
const t=e.hostname.split("."),inRange=e=>{const t=parseInt(e,10)
return 0<=t&&t<=255}
if(t[0]==="127"&&inRange(t[1])&&inRange(t[2])&&inRange(t[3])&&t.length===4)return}throw new n.C("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]",{logger:t})}}
var c=r(1871),l=r(8227),f=r(7075),u=r(6382)
const fromUtf8=e=>(new TextEncoder).encode(e),d="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",h=(Object.entries(d).reduce((e,[t,r])=>{e[r]=Number(t)
return e},{}),d.split(""))
function toBase64(e){let t
t=typeof e=="string"?fromUtf8(e):e
const r=typeof t=="object"&&typeof t.length=="number",o=typeof t=="object"&&typeof t.byteOffset=="number"&&typeof t.byteLength=="number"
if(!r&&!o)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
let n=""
for(let e=0;e<t.length;e+=3){let r=0,o=0
for(let n=e,a=Math.min(e+3,t.length);n<a;n++){r|=t[n]<<8*(a-n-1)
o+=8}const a=Math.ceil(o/6)
r<<=a*6-o
for(let e=1;e<=a;e++){const t=6*(a-e)
n+=h[(r&63<<t)>>t]}n+="==".slice(0,4-a)}return n}var p=r(706)
const toUtf8=e=>{if(typeof e=="string")return e
if(typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
return new TextDecoder("utf-8").decode(e)}
var w=r(432),m=r(3296)
const g="The stream has already been transformed.",sdkStreamMixin=e=>{if(!isBlobInstance(e)&&!(0,m.H)(e))throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${e?.__proto__?.constructor?.name||e}`)
let t=!1
const transformToByteArray=async()=>{if(t)throw new Error(g)
t=!0
return await(0,w.kv)(e)},blobToWebStream=e=>{if(typeof e.stream!="function")throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body")
return e.stream()}
return Object.assign(e,{transformToByteArray:transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
if(e==="base64")return toBase64(t)
if(e==="hex")return(0,p.n)(t)
if(e===void 0||e==="utf8"||e==="utf-8")return toUtf8(t)
if(typeof TextDecoder=="function")return new TextDecoder(e).decode(t)
throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{if(t)throw new Error(g)
t=!0
if(isBlobInstance(e))return blobToWebStream(e)
if((0,m.H)(e))return e
throw new Error(`Cannot transform payload to web stream, got ${e}`)}})},isBlobInstance=e=>typeof Blob=="function"&&e instanceof Blob
var y=r(5606)
const b="The stream has already been transformed.",sdk_stream_mixin_sdkStreamMixin=e=>{if(!(e instanceof f.Readable))try{return sdkStreamMixin(e)}catch(t){throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${e?.__proto__?.constructor?.name||e}`)}let t=!1
const transformToByteArray=async()=>{if(t)throw new Error(b)
t=!0
return await(0,y.k)(e)}
return Object.assign(e,{transformToByteArray:transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
return e===void 0||Buffer.isEncoding(e)?(0,u.Q)(t.buffer,t.byteOffset,t.byteLength).toString(e):new TextDecoder(e).decode(t)},transformToWebStream:()=>{if(t)throw new Error(b)
if(e.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.")
if(typeof f.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.")
t=!0
return f.Readable.toWeb(e)}})}
function createGetRequest(e){return new c.K({protocol:e.protocol,hostname:e.hostname,port:Number(e.port),path:e.pathname,query:Array.from(e.searchParams.entries()).reduce((e,[t,r])=>{e[t]=r
return e},{}),fragment:e.hash})}async function getCredentials(e,t){const r=sdk_stream_mixin_sdkStreamMixin(e.body),o=await r.transformToString()
if(e.statusCode===200){const e=JSON.parse(o)
if(typeof e.AccessKeyId!="string"||typeof e.SecretAccessKey!="string"||typeof e.Token!="string"||typeof e.Expiration!="string")throw new n.C("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:t})
return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:(0,l.EI)(e.Expiration)}}if(e.statusCode>=400&&e.statusCode<500){let r={}
try{r=JSON.parse(o)}catch(e){}throw Object.assign(new n.C(`Server responded with status: ${e.statusCode}`,{logger:t}),{Code:r.Code,Message:r.Message})}throw new n.C(`Server responded with status: ${e.statusCode}`,{logger:t})}const retryWrapper=(e,t,r)=>async()=>{for(let o=0;o<t;++o)try{return await e()}catch(e){await new Promise(e=>setTimeout(e,r))}return await e()},fromHttp=(e={})=>{e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp")
let t
const r=e.awsContainerCredentialsRelativeUri??process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI,s=e.awsContainerCredentialsFullUri??process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI,c=e.awsContainerAuthorizationToken??process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN,l=e.awsContainerAuthorizationTokenFile??process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE,f=e.logger?.constructor?.name!=="NoOpLogger"&&e.logger?.warn?e.logger.warn.bind(e.logger):console.warn
if(r&&s){f("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.")
f("awsContainerCredentialsRelativeUri will take precedence.")}if(c&&l){f("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.")
f("awsContainerAuthorizationTokenFile will take precedence.")}if(r)t=`http://169.254.170.2${r}`
else{if(!s)throw new n.C("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.",{logger:e.logger})
t=s}const u=new URL(t)
checkUrl(u,e.logger)
const d=a.$.create({connectionTimeout:e.timeout??1e3}),h=e.timeout??1e3,p=retryWrapper(async()=>{const t=createGetRequest(u)
l?t.headers.Authorization=validateToken((await i().readFile(l)).toString()):c&&(t.headers.Authorization=validateToken(c))
try{return getCredentials((await d.handle(t,{requestTimeout:h})).response).then(e=>(0,o.g)(e,"CREDENTIALS_HTTP","z"))}catch(t){throw new n.C(String(t),{logger:e.logger})}},e.maxRetries??3,e.timeout??1e3)
return async()=>{try{return await p()}finally{d.destroy?.()}}},validateToken=e=>{if(e.includes("\r\n"))throw new n.C("Authorization token contains invalid \\r\\n sequence.")
return e}})}

