"use strict"
exports.id=890
exports.ids=[890]
exports.modules={7890:((e,t,i)=>{i.d(t,{getDefaultRoleAssumer:()=>defaultRoleAssumers_getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity:()=>defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity})
var r=i(3559),s=i(446)
function stsRegionDefaultResolver(e={}){return(0,r.Z)({...s.GG,async default(){n.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.")
return"us-east-1"}},{...s.zH,...e})}const n={silence:!1}
var o=i(727),a=i(5747),c=i(7926)
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"sts"}),u=(0,a.k)({UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AWSSecurityTokenServiceV20110615","STSClient",c.rD),l={},_mw0=(e,t,i,r)=>[]
var d=i(9835),g=i(3441)
class STSServiceException extends g.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,STSServiceException.prototype)}}class ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException"
name="ExpiredTokenException"
$fault="client"
constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}class MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException"
name="MalformedPolicyDocumentException"
$fault="client"
constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e})
Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}class PackedPolicyTooLargeException extends STSServiceException{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException"
name="PackedPolicyTooLargeException"
$fault="client"
constructor(e){super({name:"PackedPolicyTooLargeException",$fault:"client",...e})
Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}class RegionDisabledException extends STSServiceException{static shapeId="com.amazonaws.sts#RegionDisabledException"
name="RegionDisabledException"
$fault="client"
constructor(e){super({name:"RegionDisabledException",$fault:"client",...e})
Object.setPrototypeOf(this,RegionDisabledException.prototype)}}class IDPRejectedClaimException extends STSServiceException{static shapeId="com.amazonaws.sts#IDPRejectedClaimException"
name="IDPRejectedClaimException"
$fault="client"
constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e})
Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}class InvalidIdentityTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException"
name="InvalidIdentityTokenException"
$fault="client"
constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException"
name="IDPCommunicationErrorException"
$fault="client"
$retryable={}
constructor(e){super({name:"IDPCommunicationErrorException",$fault:"client",...e})
Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}const p="AssumedRoleUser",h="Credentials",m="DurationSeconds",f="MinimumSessionTokenSize",S="Policy",w="PolicyArns",y="PackedPolicySize",v="RoleArn",E="RoleSessionName",x="SourceIdentity",A="SessionTokenSize",b="SessionTokenUtilization",C="awsQueryError",k="client",T="error",I="httpError",P="message",R="smithy.ts.sdk.synthetic.com.amazonaws.sts",D="com.amazonaws.sts",N=new d.O(R)
var $=[-3,R,"STSServiceException",0,[],[]]
N.registerError($,STSServiceException)
const M=new d.O(D)
var O=[-3,D,"ExpiredTokenException",{[C]:["ExpiredTokenException",400],[T]:k,[I]:400},[P],[0]]
M.registerError(O,ExpiredTokenException)
var z=[-3,D,"IDPCommunicationErrorException",{[C]:["IDPCommunicationError",400],[T]:k,[I]:400},[P],[0]]
M.registerError(z,IDPCommunicationErrorException)
var _=[-3,D,"IDPRejectedClaimException",{[C]:["IDPRejectedClaim",403],[T]:k,[I]:403},[P],[0]]
M.registerError(_,IDPRejectedClaimException)
var V=[-3,D,"InvalidIdentityTokenException",{[C]:["InvalidIdentityToken",400],[T]:k,[I]:400},[P],[0]]
M.registerError(V,InvalidIdentityTokenException)
var W=[-3,D,"MalformedPolicyDocumentException",{[C]:["MalformedPolicyDocument",400],[T]:k,[I]:400},[P],[0]]
M.registerError(W,MalformedPolicyDocumentException)
var L=[-3,D,"PackedPolicyTooLargeException",{[C]:["PackedPolicyTooLarge",400],[T]:k,[I]:400},[P],[0]]
M.registerError(L,PackedPolicyTooLargeException)
var j=[-3,D,"RegionDisabledException",{[C]:["RegionDisabledException",403],[T]:k,[I]:403},[P],[0]]
M.registerError(j,RegionDisabledException)
const K=[N,M]
var U=[0,D,"accessKeySecretType",8,0],F=[0,D,"clientTokenType",8,0],q=[3,D,p,0,["AssumedRoleId","Arn"],[0,0],2],H=[3,D,"AssumeRoleRequest",0,[v,E,w,S,m,"Tags","TransitiveTagKeys","ExternalId","SerialNumber","TokenCode",x,"ProvidedContexts",f],[0,0,()=>ee,0,1,()=>ie,64,0,0,0,0,()=>te,1],2],G=[3,D,"AssumeRoleResponse",0,[h,p,y,x,b,A],[[()=>B,0],()=>q,1,0,1,1]],Q=[3,D,"AssumeRoleWithWebIdentityRequest",0,[v,E,"WebIdentityToken","ProviderId",w,S,m,f],[0,0,[()=>F,0],0,()=>ee,0,1,1],3],X=[3,D,"AssumeRoleWithWebIdentityResponse",0,[h,"SubjectFromWebIdentityToken",p,y,"Provider","Audience",x,b,A],[[()=>B,0],0,()=>q,1,0,0,0,1,1]],B=[3,D,h,0,["AccessKeyId","SecretAccessKey","SessionToken","Expiration"],[0,[()=>U,0],0,4],4],Z=[3,D,"PolicyDescriptorType",0,["arn"],[0]],J=[3,D,"ProvidedContext",0,["ProviderArn","ContextAssertion"],[0,0]],Y=[3,D,"Tag",0,["Key","Value"],[0,0],2],ee=[1,D,"policyDescriptorListType",0,()=>Z],te=[1,D,"ProvidedContextsListType",0,()=>J],ie=[1,D,"tagListType",0,()=>Y],re=[9,D,"AssumeRole",0,()=>H,()=>G],se=[9,D,"AssumeRoleWithWebIdentity",0,()=>Q,()=>X]
class AssumeRoleCommand extends(u(l,_mw0,"AssumeRole",re)){}class AssumeRoleWithWebIdentityCommand extends(u(l,_mw0,"AssumeRoleWithWebIdentity",se)){}const getAccountIdFromAssumedRoleUser=e=>{if(typeof e?.Arn=="string"){const t=e.Arn.split(":")
if(t.length>4&&t[4]!=="")return t[4]}},resolveRegion=async(e,t,i,r={})=>{const s=typeof e=="function"?await e():e,n=typeof t=="function"?await t():t
let o=""
const a=s??n??(o=await stsRegionDefaultResolver(r)())
i?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${s} (credential provider clientConfig)`,`${n} (contextual client)`,`${o} (STS default: AWS_REGION, profile region, or us-east-1)`)
return a},getDefaultRoleAssumer=(e,t)=>{let i,r
return async(s,n)=>{r=s
if(!i){const{logger:s=e?.parentClientConfig?.logger,profile:n=e?.parentClientConfig?.profile,region:o,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:u=e?.parentClientConfig?.userAgentAppId}=e,l=await resolveRegion(o,e?.parentClientConfig?.region,c,{logger:s,profile:n}),d=!isH2(a)
i=new t({...e,userAgentAppId:u,profile:n,credentialDefaultProvider:()=>async()=>r,region:l,requestHandler:d?a:void 0,logger:s})}const{Credentials:a,AssumedRoleUser:c}=await i.send(new AssumeRoleCommand(n))
if(!a||!a.AccessKeyId||!a.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${n.RoleArn}`)
const u=getAccountIdFromAssumedRoleUser(c),l={accessKeyId:a.AccessKeyId,secretAccessKey:a.SecretAccessKey,sessionToken:a.SessionToken,expiration:a.Expiration,...a.CredentialScope&&{credentialScope:a.CredentialScope},...u&&{accountId:u}};(0,o.g)(l,"CREDENTIALS_STS_ASSUME_ROLE","i")
return l}},getDefaultRoleAssumerWithWebIdentity=(e,t)=>{let i
return async r=>{if(!i){const{logger:r=e?.parentClientConfig?.logger,profile:s=e?.parentClientConfig?.profile,region:n,requestHandler:o=e?.parentClientConfig?.requestHandler,credentialProviderLogger:a,userAgentAppId:c=e?.parentClientConfig?.userAgentAppId}=e,u=await resolveRegion(n,e?.parentClientConfig?.region,a,{logger:r,profile:s}),l=!isH2(o)
i=new t({...e,userAgentAppId:c,profile:s,region:u,requestHandler:l?o:void 0,logger:r})}const{Credentials:s,AssumedRoleUser:n}=await i.send(new AssumeRoleWithWebIdentityCommand(r))
if(!s||!s.AccessKeyId||!s.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`)
const a=getAccountIdFromAssumedRoleUser(n),c={accessKeyId:s.AccessKeyId,secretAccessKey:s.SecretAccessKey,sessionToken:s.SessionToken,expiration:s.Expiration,...s.CredentialScope&&{credentialScope:s.CredentialScope},...a&&{accountId:a}}
a&&(0,o.g)(c,"RESOLVED_ACCOUNT_ID","T");(0,o.g)(c,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k")
return c}},isH2=e=>e?.metadata?.handlerProtocol==="h2"
var ne=i(6868),oe=i(4405),ae=i(5424),ce=i(1478),ue=i(2713),le=i(7579),de=i(9688),ge=i(2841),pe=i(7860),he=i(9053),me=i(7979),fe=i(478),Se=i(868),we=i(6979),ye=i(4631),ve=i(1944),Ee=i(2348)
const resolveAwsSdkSigV4AConfig=e=>{e.sigv4aSigningRegionSet=(0,ve.t)(e.sigv4aSigningRegionSet)
return e},xe={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())
throw new Ee.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim())
throw new Ee.m("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},Ae={SignatureV4a:null},be={CrtSignerV4:null}
var Ce=i(8654)
const ke="X-Amz-S3session-Token",Te=ke.toLowerCase()
class SignatureV4SignWithCredentials extends Ce.B{async signWithCredentials(e,t,i){const r=getCredentialsWithoutSessionToken(t)
e.headers[Te]=t.sessionToken
setSingleOverride(this,r)
return this.signRequest(e,i??{})}async presignWithCredentials(e,t,i){const r=getCredentialsWithoutSessionToken(t)
delete e.headers[Te]
e.headers[ke]=t.sessionToken
e.query=e.query??{}
e.query[ke]=t.sessionToken
setSingleOverride(this,r)
return this.presign(e,i)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const i=e.credentialProvider
e.credentialProvider=()=>{e.credentialProvider=i
return Promise.resolve(t)}}class SignatureV4MultiRegion{sigv4aSigner
sigv4Signer
signerOptions
static sigv4aDependency(){return typeof be.CrtSignerV4=="function"?"crt":typeof Ae.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=new SignatureV4SignWithCredentials(e)
this.signerOptions=e}async sign(e,t={}){return t.signingRegion==="*"?this.getSigv4aSigner().sign(e,t):this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,i={}){if(i.signingRegion==="*"){const r=this.getSigv4aSigner(),s=be.CrtSignerV4
if(s&&r instanceof s)return r.signWithCredentials(e,t,i)
throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')}return this.sigv4Signer.signWithCredentials(e,t,i)}async presign(e,t={}){if(t.signingRegion==="*"){const i=this.getSigv4aSigner(),r=be.CrtSignerV4
if(r&&i instanceof r)return i.presign(e,t)
throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,i={}){if(i.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
return this.sigv4Signer.presignWithCredentials(e,t,i)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=be.CrtSignerV4,t=Ae.SignatureV4a
if(this.signerOptions.runtime==="node"){if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1})
else{if(!t||typeof t!="function")throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
this.sigv4aSigner=new t({...this.signerOptions})}}else{if(!t||typeof t!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}var Ie=i(3753),Pe=i(4876),Re=i(4026),De=i(1958),Ne=i(4397),$e=i(6467),Me=i(7228),Oe=i(2988)
const ze="ref",_e=-1,Ve=!0,We="isSet",Le="PartitionResult",je="booleanEquals",Ke="stringEquals",Ue="getAttr",Fe="us-east-1",qe="sigv4",He="https://sts.{Region}.{PartitionResult#dnsSuffix}",Ge={[ze]:"Endpoint"},Qe={[ze]:"Region"},Xe={[ze]:Le},Be={},Ze=[Qe],Je={conditions:[[We,[Ge]],[We,Ze],["aws.partition",Ze,Le],[je,[{[ze]:"UseFIPS"},Ve]],[je,[{[ze]:"UseDualStack"},Ve]],[Ke,[Qe,"aws-global"]],[je,[{[ze]:"UseGlobalEndpoint"},Ve]],[Ke,[Qe,"eu-central-1"]],[je,[{fn:Ue,argv:[Xe,"supportsDualStack"]},Ve]],[je,[{fn:Ue,argv:[Xe,"supportsFIPS"]},Ve]],[Ke,[Qe,"ap-south-1"]],[Ke,[Qe,"eu-north-1"]],[Ke,[Qe,"eu-west-1"]],[Ke,[Qe,"eu-west-2"]],[Ke,[Qe,"eu-west-3"]],[Ke,[Qe,"sa-east-1"]],[Ke,[Qe,Fe]],[Ke,[Qe,"us-east-2"]],[Ke,[Qe,"us-west-2"]],[Ke,[Qe,"us-west-1"]],[Ke,[Qe,"ca-central-1"]],[Ke,[Qe,"ap-southeast-1"]],[Ke,[Qe,"ap-northeast-1"]],[Ke,[Qe,"ap-southeast-2"]],[Ke,[{fn:Ue,argv:[Xe,"name"]},"aws-us-gov"]]],results:[[_e],["https://sts.amazonaws.com",{authSchemes:[{name:qe,signingName:"sts",signingRegion:Fe}]}],[He,{authSchemes:[{name:qe,signingName:"sts",signingRegion:"{Region}"}]}],[_e,"Invalid Configuration: FIPS and custom endpoint are not supported"],[_e,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ge,Be],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Be],[_e,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Be],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Be],[_e,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Be],[_e,"DualStack is enabled but this partition does not support DualStack"],[He,Be],[_e,"Invalid Configuration: Missing Region"]]},Ye=1e8,et=new Int32Array([-1,1,-1,0,30,3,1,4,Ye+14,2,5,Ye+14,3,25,6,4,24,7,5,Ye+1,8,6,9,Ye+13,7,Ye+1,10,10,Ye+1,11,11,Ye+1,12,12,Ye+1,13,13,Ye+1,14,14,Ye+1,15,15,Ye+1,16,16,Ye+1,17,17,Ye+1,18,18,Ye+1,19,19,Ye+1,20,20,Ye+1,21,21,Ye+1,22,22,Ye+1,23,23,Ye+1,Ye+2,8,Ye+11,Ye+12,4,28,26,9,27,Ye+10,24,Ye+8,Ye+9,8,29,Ye+7,9,Ye+6,Ye+7,3,Ye+3,31,4,Ye+4,Ye+5]),tt=Oe.d.from(et,2,Je.conditions,Je.results),it=new Ne.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver=(e,t={})=>it.get(e,()=>(0,$e.c)(tt,{endpointParams:e,logger:t.logger}))
Me.m.aws=De.U
const rt=(e=>async(t,i,r)=>{if(!r)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
const s=await e(t,i),n=(0,Ie.u)(i)?.commandInstance?.constructor?.getEndpointParameterInstructions
if(!n)throw new Error(`getEndpointParameterInstructions() is not defined on '${i.commandName}'`)
const o=await(0,Re.x)(r,{getEndpointParameterInstructions:n},t)
return Object.assign(s,o)})(async(e,t,i)=>({operation:(0,Ie.u)(t).operation,region:await(0,Pe.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}))
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const st=((e,t,i)=>r=>{const s=e(r),n=s.properties?.authSchemes
if(!n)return t(r)
const o=[]
for(const e of n){const{name:t,properties:s={},...a}=e,c=t.toLowerCase()
t!==c&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
let u
if(c==="sigv4a"){u="aws.auth#sigv4a"
const e=n.find(e=>{const t=e.name.toLowerCase()
return t!=="sigv4a"&&t.startsWith("sigv4")})
if(SignatureV4MultiRegion.sigv4aDependency()==="none"&&e)continue}else{if(!c.startsWith("sigv4"))throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
u="aws.auth#sigv4"}const l=i[u]
if(!l)throw new Error(`Could not find HttpAuthOption create function for '${u}'`)
const d=l(r)
d.schemeId=u
d.signingProperties={...d.signingProperties||{},...a,...s}
o.push(d)}return o})(defaultEndpointResolver,e=>{const t=[]
if(e.operation==="AssumeRoleWithWebIdentity"){t.push(createSmithyApiNoAuthHttpAuthOption())
t.push(createAwsAuthSigv4aHttpAuthOption(e))}else{t.push(createAwsAuthSigv4HttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t},{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption}),resolveHttpAuthSchemeConfig=e=>{const t=(0,ye.ho)(e),i=resolveAwsSdkSigV4AConfig(t)
return Object.assign(i,{authSchemePreference:(0,Pe.t)(e.authSchemePreference??[])})},nt={rE:"3.998.3"}
var ot=i(8739),at=i(4351),ct=i(1250),ut=i(9670),lt=i(8898),dt=i(9752),gt=i(1871),pt=i(1972)
class AwsSdkSigV4ASigner extends dt.f2{async sign(e,t,i){if(!gt.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const{config:r,signer:s,signingRegion:n,signingRegionSet:o,signingName:a}=await(0,dt.pz)(i),c=(await(r.sigv4aSigningRegionSet?.())??o??[n]).join(","),u=await(r.disableClockSkewCorrection?.())===!0
i._disableClockSkewCorrection=u
if(!u){i._preRequestSystemClockOffset=r.systemClockOffset
i._requestSentAt=Date.now()}return await s.sign(e,{signingDate:u?new Date:(0,pt.C)(r.systemClockOffset),signingRegion:c,signingService:a})}}class NoAuthSigner{async sign(e,t,i){return e}}var ht=i(3816),mt=i(7613),ft=i(5412),St=i(2766),wt=i(4824),yt=i(9903),vt=i(2149),Et=i(18),xt=i(5606),At=i(6511),bt=i(3822),Ct=i(8934),kt=i(6627),Tt=i(8063)
function writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function parseXML(e){return new AwsXmlParser(e).parse()}class AwsXmlParser{x
i=0
z
constructor(e){this.x=e
this.x=e.replace(/\r\n?/g,"\n")
this.z=this.x.length}parse(){const e=this,{z:t}=e
while(e.i<t){e.trim()
if(e.i>=t)break
if(e.isNext("<?")){e.readTo("?>")
e.trim()}else if(e.isNext("\x3c!--")){e.readTo("--\x3e")
e.trim()}else{if(!e.isNext("<!DOCTYPE",!1)){if(e.x[e.i]==="<"){const t=e.parseTag()
return{[t.tag]:t.value}}throw new Error("@aws-sdk XML parse error: unexpected content.")}e.skipDoctype()
e.trim()}}throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=!0){const i=this
return t?i.x.startsWith(e,i.i):i.x.toLowerCase().startsWith(e.toLowerCase(),i.i)}readTo(e){const t=this,i=t.x.indexOf(e,t.i)
if(i===-1)throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`)
const r=t.x.slice(t.i,i)
t.i=i+e.length
return r}trim(){const e=this
while(e.i<e.z&&" \t\r\n".includes(e.x[e.i]))++e.i}readAttrValue(){const e=this,t=e.x[e.i];++e.i
let i=""
while(e.i<e.z&&e.x[e.i]!==t)i+=e.x[e.i++];++e.i
return e.decodeEntities(i)}parseTag(){const e=this;++e.i
let t=""
while(e.i<e.z&&!" \t\r\n>/".includes(e.x[e.i]))t+=e.x[e.i++]
let i=!1
const r={}
while(e.i<e.z){e.trim()
if(">/".includes(e.x[e.i]))break
let t=""
while(e.i<e.z&&!"= \t\r\n>/?".includes(e.x[e.i]))t+=e.x[e.i++]
e.trim()
if(e.x[e.i]!=="=")break;++e.i
e.trim()
t==="__proto__"&&writeKey(r)
r[t]=e.readAttrValue()
i=!0}if(e.i>=e.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.")
if(e.x[e.i]==="/"){++e.i
if(e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");++e.i
return{tag:t,value:i?r:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");++e.i
const s=[],n=[]
let o=!1
while(e.i<e.z){if(e.isNext("</"))break
if(e.x[e.i]==="<")if(e.isNext("\x3c!--"))e.readTo("--\x3e")
else if(e.isNext("<![CDATA[")){e.i+=9
s.push(e.readTo("]]>"))}else if(e.isNext("<?"))e.readTo("?>")
else{o=!0
n.push(e.parseTag())}else{let t=""
while(e.i<e.z&&e.x[e.i]!=="<")t+=e.x[e.i++]
s.push(e.decodeEntities(t))}}if(!e.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`)
e.i+=2
const a=e.readTo(">").trim()
if(a!==t)throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${a}>.`)
if(!i&&s.length===0&&!o)return{tag:t,value:""}
if(!i&&!o){const e=s.length===1?s[0]:s.join("")
return e.trim()===""&&e.includes("\n")?{tag:t,value:""}:{tag:t,value:e}}const c={}
for(const e of s)e.trim()===""&&e.includes("\n")||(c["#text"]="#text"in c?c["#text"]+e:e)
for(const e of n){e.tag==="__proto__"&&writeKey(c)
e.tag in c?Array.isArray(c[e.tag])?c[e.tag].push(e.value):c[e.tag]=[c[e.tag],e.value]:c[e.tag]=e.value}for(const[e,t]of Object.entries(r)){e==="__proto__"&&writeKey(c)
c[e]=t}return{tag:t,value:c}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}
skipDoctype(){const e=this
e.i+=9
let t=0
while(e.i<e.z){const i=e.x[e.i]
if(i==="[")++t
else if(i==="]")--t
else if(i===">"&&t===0){++e.i
return}++e.i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(e,t,i,r)=>t?String.fromCharCode(parseInt(t,16)):i?String.fromCharCode(parseInt(i,10)):AwsXmlParser.ENTITIES[r]??"")}}var It=i(6852)
const getValueFromTextNode=e=>{const t="#text"
for(const i in e)(0,It.$)(e,i)&&(e[i][t]!==void 0?e[i]=e[i][t]:typeof e[i]=="object"&&e[i]!==null&&(e[i]=getValueFromTextNode(e[i])))
return e},splitHeader=e=>{const t=e.length,i=[]
let r=!1,s=!1,n=0
for(let o=0;o<t;++o){const t=e[o]
switch(t){case'"':s||(r=!r)
break
case",":if(!r){i.push(e.slice(n,o))
n=o+1}}s=t==="\\"&&!s}i.push(e.slice(n))
return i.map(e=>{const t=(e=e.trim()).length
return t<2?e:e[0]==='"'&&e[t-1]==='"'?(e=e.slice(1,t-1)).replace(/\\(["\\])/g,"$1"):e.replace(/\\"/g,'"')})}
var Pt=i(7022)
const Rt="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",Dt="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Nt="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",$t="(\\d?\\d)",Mt="(\\d{4})",Ot=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),zt=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,_t=new RegExp(`^${Rt}, ${$t} ${Dt} ${Mt} ${Nt} GMT$`),Vt=new RegExp(`^${Rt}, ${$t}-${Dt}-(\\d\\d) ${Nt} GMT$`),Wt=new RegExp(`^${Rt} ${Dt} ( [1-9]|\\d\\d) ${Nt} ${Mt}$`),Lt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_parseEpochTimestamp=e=>{if(e==null)return
let t=NaN
if(typeof e=="number")t=e
else if(typeof e=="string"){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError("parseEpochTimestamp - numeric string invalid.")
t=Number.parseFloat(e)}else typeof e=="object"&&e.tag===1&&(t=e.value)
if(isNaN(t)||Math.abs(t)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.")
return new Date(Math.round(t*1e3))},_parseRfc3339DateTimeWithOffset=e=>{if(e==null)return
if(typeof e!="string")throw new TypeError("RFC3339 timestamps must be strings")
const t=Ot.exec(e)
if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`)
const[,i,r,s,n,o,a,,c,u]=t
range(r,1,12)
range(s,1,31)
range(n,0,23)
range(o,0,59)
range(a,0,60)
const l=new Date(Date.UTC(Number(i),Number(r)-1,Number(s),Number(n),Number(o),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0))
l.setUTCFullYear(Number(i))
if(u.toUpperCase()!="Z"){const[,e,t,i]=/([+-])(\d\d):(\d\d)/.exec(u)||[void 0,"+",0,0],r=e==="-"?1:-1
l.setTime(l.getTime()+r*(Number(t)*60*60*1e3+Number(i)*60*1e3))}return l},_parseRfc7231DateTime=e=>{if(e==null)return
if(typeof e!="string")throw new TypeError("RFC7231 timestamps must be strings.")
if(zt.test(e))return new Date(e)
let t,i,r,s,n,o,a,c
if(c=_t.exec(e))[,t,i,r,s,n,o,a]=c
else if(c=Vt.exec(e)){[,t,i,r,s,n,o,a]=c
r=(Number(r)+1900).toString()}else(c=Wt.exec(e))&&([,i,t,s,n,o,a,r]=c)
if(r&&o){const e=Date.UTC(Number(r),Lt.indexOf(i),Number(t),Number(s),Number(n),Number(o),a?Math.round(parseFloat(`0.${a}`)*1e3):0)
range(t,1,31)
range(s,0,23)
range(n,0,59)
range(o,0,60)
const c=new Date(e)
c.setUTCFullYear(Number(r))
return c}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)}
function range(e,t,i){const r=Number(e)
if(r<t||r>i)throw new Error(`Value ${r} out of range [${t}, ${i}]`)}var jt=i(1787),Kt=i(9565),Ut=i(5694),Ft=i(5937),qt=i(2104)
class FromStringShapeDeserializer extends qt.f{settings
constructor(e){super()
this.settings=e}read(e,t){const i=Ft.C.of(e),r=i.getMergedTraits(),s=i.getHttpBindingLocation(r)
return this.readHttpBinding(i.getHttpBindingValue(s,r),t,s)}readHttpBinding([e,t,i],r,s){const n=t&255
if((n&192)==64){i??=e.getHttpBindingCollectionValue(s)
return splitHeader(r).map(e=>this.readHttpBinding(i,e,s))}switch(n){case 21:case 42:return(this.serdeContext?.base64Decoder??Pt.E)(r)
case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
switch(this.settings.timestampFormat.useTrait&&n>4?n:e?e+4:this.settings.timestampFormat.default){case 5:return _parseRfc3339DateTimeWithOffset(r)
case 6:return _parseRfc7231DateTime(r)
case 7:return _parseEpochTimestamp(r)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",r)
return new Date(r)}}case 0:{const e=t>>8&3
if(!e)return r
let i=r
6&~s||(i=(this.serdeContext?.utf8Encoder??jt.P)((this.serdeContext?.base64Decoder??Pt.E)(i)))
return e===2?Kt.A.from(i):i}case 1:return Number(r)
case 2:return r.toLowerCase()==="true"
case 17:return BigInt(r)
case 19:return new Ut.D(r,"bigDecimal")
default:return r}}}class SerdeContextConfig{serdeContext
setSerdeContext(e){this.serdeContext=e}}class UnionSerde{from
to
keys
constructor(e,t){this.from=e
this.to=t
const i=Object.keys(this.from),r=new Set(i)
r.delete("__type")
this.keys=r}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value,t=this.from[e]
this.to.$unknown=[e,t]}}}function writeKey_writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}class XmlShapeDeserializer extends SerdeContextConfig{settings
stringDeserializer
constructor(e){super()
this.settings=e
this.stringDeserializer=new FromStringShapeDeserializer(e)}setSerdeContext(e){this.serdeContext=e
this.stringDeserializer.setSerdeContext(e)}read(e,t,i){const r=kt.l1.of(e),s=r.getMemberSchemas()
if(r.isStructSchema()&&r.isMemberSchema()&&Object.values(s).find(e=>!!e.getMemberTraits().eventPayload)){const e={},i=Object.keys(s)[0]
s[i].isBlobSchema()?e[i]=t:e[i]=this.read(s[i],t)
return e}const n=(this.serdeContext?.utf8Encoder??jt.P)(t),o=this.parseXml(n)
return this.readSchema(e,i?o[i]:o)}readSchema(e,t){const i=kt.l1.of(e)
if(i.isUnitSchema())return
const r=i.getMergedTraits()
if(i.isListSchema()&&!Array.isArray(t))return this.readSchema(i,[t])
if(t==null)return t
if(typeof t=="object"){const e=!!r.xmlFlattened
if(i.isListSchema()){const r=i.getValueSchema(),s=[],n=r.getMergedTraits().xmlName??"member",o=e?t:(t[0]??t)[n]
if(o==null)return s
const a=Array.isArray(o)?o:[o]
for(const e of a)s.push(this.readSchema(r,e))
return s}const s={}
if(i.isMapSchema()){const r=i.getKeySchema(),n=i.getValueSchema()
let o
o=e?Array.isArray(t)?t:[t]:Array.isArray(t.entry)?t.entry:[t.entry]
const a=r.getMergedTraits().xmlName??"key",c=n.getMergedTraits().xmlName??"value"
for(const e of o){const t=e[a],i=e[c]
t==="__proto__"&&writeKey_writeKey(s)
s[t]=this.readSchema(n,i)}return s}if(i.isStructSchema()){const e=i.isUnionSchema()
let r
e&&(r=new UnionSerde(t,s))
for(const[n,o]of i.structIterator()){const i=o.getMergedTraits(),a=i.httpPayload?i.xmlName??o.getName():o.getMemberTraits().xmlName??n
e&&r.mark(a)
t[a]!=null&&(s[n]=this.readSchema(o,t[a]))}e&&r.writeUnknown()
return s}if(i.isDocumentSchema())return t
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${i.getName(!0)}`)}return i.isListSchema()?[]:i.isMapSchema()||i.isStructSchema()?{}:this.stringDeserializer.read(i,t)}parseXml(e){if(e.length){let t
try{t=parseXML(e)}catch(t){t&&typeof t=="object"&&Object.defineProperty(t,"$responseBodyText",{value:e})
throw t}const i="#text",r=Object.keys(t)[0],s=t[r]
if(s[i]){s[r]=s[i]
delete s[i]}return getValueFromTextNode(s)}return{}}}var Ht=i(9462)
function extendedEncodeURIComponent(e){return/^[\w.~-]+$/.test(e)?e:encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}var Gt=i(8227),Qt=i(7307),Xt=i(175)
class QueryShapeSerializer extends SerdeContextConfig{settings
buffer
constructor(e){super()
this.settings=e}write(e,t,i=""){this.buffer===void 0&&(this.buffer="")
const r=kt.l1.of(e)
i&&!i.endsWith(".")&&(i+=".")
if(r.isBlobSchema()){if(typeof t=="string"||t instanceof Uint8Array){this.writeKey(i)
this.writeValue((this.serdeContext?.base64Encoder??Qt.n)(t))}}else if(r.isBooleanSchema()||r.isNumericSchema()||r.isStringSchema()){if(t!=null){this.writeKey(i)
this.writeValue(String(t))}else if(r.isIdempotencyToken()){this.writeKey(i)
this.writeValue((0,Xt.ec)())}}else if(r.isBigIntegerSchema()){if(t!=null){this.writeKey(i)
this.writeValue(String(t))}}else if(r.isBigDecimalSchema()){if(t!=null){this.writeKey(i)
this.writeValue(t instanceof Ut.D?t.string:String(t))}}else if(r.isTimestampSchema()){if(t instanceof Date){this.writeKey(i)
switch((0,Ht.V)(r,this.settings)){case 5:this.writeValue(t.toISOString().replace(".000Z","Z"))
break
case 6:this.writeValue((0,Gt.JV)(t))
break
case 7:this.writeValue(String(t.getTime()/1e3))}}}else if(r.isDocumentSchema())if(Array.isArray(t))this.write(79,t,i)
else if(t instanceof Date)this.write(4,t,i)
else if(t instanceof Uint8Array)this.write(21,t,i)
else if(t&&typeof t=="object")this.write(143,t,i)
else{this.writeKey(i)
this.writeValue(String(t))}else if(r.isListSchema()){if(Array.isArray(t))if(t.length===0){if(this.settings.serializeEmptyLists){this.writeKey(i)
this.writeValue("")}}else{const e=r.getValueSchema(),s=this.settings.flattenLists||r.getMergedTraits().xmlFlattened
let n=1
for(const r of t){if(r==null)continue
const t=e.getMergedTraits(),o=this.getKey("member",t.xmlName,t.ec2QueryName),a=s?`${i}${n}`:`${i}${o}.${n}`
this.write(e,r,a);++n}}}else if(r.isMapSchema()){if(t&&typeof t=="object"){const e=r.getKeySchema(),s=r.getValueSchema(),n=r.getMergedTraits().xmlFlattened
let o=1
for(const r in t){const a=t[r]
if(a==null)continue
const c=e.getMergedTraits(),u=this.getKey("key",c.xmlName,c.ec2QueryName),l=n?`${i}${o}.${u}`:`${i}entry.${o}.${u}`,d=s.getMergedTraits(),g=this.getKey("value",d.xmlName,d.ec2QueryName),p=n?`${i}${o}.${g}`:`${i}entry.${o}.${g}`
this.write(e,r,l)
this.write(s,a,p);++o}}}else if(r.isStructSchema()){if(t&&typeof t=="object"){let e=!1
for(const[s,n]of r.structIterator()){if(t[s]==null&&!n.isIdempotencyToken())continue
const r=n.getMergedTraits(),o=`${i}${this.getKey(s,r.xmlName,r.ec2QueryName,"struct")}`
this.write(n,t[s],o)
e=!0}if(!e&&r.isUnionSchema()){const{$unknown:e}=t
if(Array.isArray(e)){const[t,r]=e,s=`${i}${t}`
this.write(15,r,s)}}}}else if(!r.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${r.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.")
const e=this.buffer
delete this.buffer
return e}getKey(e,t,i,r){const{ec2:s,capitalizeKeys:n}=this.settings
if(s&&i)return i
const o=t??e
return n&&r==="struct"?o[0].toUpperCase()+o.slice(1):o}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-1))
this.buffer+=`&${extendedEncodeURIComponent(e)}=`}writeValue(e){this.buffer+=extendedEncodeURIComponent(e)}}class AwsQueryProtocol extends At.M{options
serializer
deserializer
mixin=new Tt.U
constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries})
this.options=e
const t={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0}
this.serializer=new QueryShapeSerializer(t)
this.deserializer=new XmlShapeDeserializer(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e)
this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,i){const r=await super.serializeRequest(e,t,i)
r.path.endsWith("/")||(r.path+="/")
r.headers["content-type"]="application/x-www-form-urlencoded";(0,Ct.L)(e.input)!=="unit"&&r.body||(r.body="")
const s=e.name.split("#")[1]??e.name
r.body=`Action=${s}&Version=${this.options.version}`+r.body
r.body.endsWith("&")&&(r.body=r.body.slice(-1))
return r}async deserializeResponse(e,t,i){const r=this.deserializer,s=kt.l1.of(e.output),n={}
if(i.statusCode>=300){const s=await(0,bt.P)(i.body,t)
s.byteLength>0&&Object.assign(n,await r.read(15,s))
await this.handleError(e,t,i,n,this.deserializeMetadata(i))}for(const e in i.headers){const t=i.headers[e]
delete i.headers[e]
i.headers[e.toLowerCase()]=t}const o=e.name.split("#")[1]??e.name,a=s.isStructSchema()&&this.useNestedResult()?o+"Result":void 0,c=await(0,bt.P)(i.body,t)
c.byteLength>0&&Object.assign(n,await r.read(s,c,a))
n.$metadata=this.deserializeMetadata(i)
return n}useNestedResult(){return!0}async handleError(e,t,i,r,s){const n=this.loadQueryErrorCode(i,r)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,n,this.options.defaultNamespace)
const o=this.loadQueryError(r)??{},a=this.loadQueryErrorMessage(r)
o.message=a
o.Error={Type:o.Type,Code:o.Code,Message:a}
const{errorSchema:c,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(n,this.options.defaultNamespace,i,o,s,this.mixin.findQueryCompatibleError),l=kt.l1.of(c),d=new(this.compositeErrorRegistry.getErrorCtor(c)??Error)({}),g={Type:o.Error.Type,Code:o.Error.Code,Error:o.Error}
for(const[e,t]of l.structIterator()){const i=t.getMergedTraits().xmlName??e,s=o[i]??r[i]
g[e]=this.deserializer.readSchema(t,s)}throw this.mixin.decorateServiceException(Object.assign(d,u,{$fault:l.getMergedTraits().error,message:a},g),r)}loadQueryErrorCode(e,t){const i=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code
return i!==void 0?i:e.statusCode==404?"NotFound":void 0}loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}var Bt=i(2068),Zt=i(51),Jt=i(6663),Yt=i(4574)
const getRuntimeConfig=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??Pt.E,base64Encoder:e?.base64Encoder??Qt.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??st,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new dt.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new AwsSdkSigV4ASigner},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],logger:e?.logger??new Zt.N,protocol:e?.protocol??AwsQueryProtocol,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:K,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Bt.k,signerConstructor:e?.signerConstructor??SignatureV4MultiRegion,urlParser:e?.urlParser??Jt.D,utf8Decoder:e?.utf8Decoder??Yt.a,utf8Encoder:e?.utf8Encoder??jt.P}),runtimeConfig_getRuntimeConfig=e=>{(0,ht.I)(process.version)
const t=(0,ft.I)(e),defaultConfigProvider=()=>t().then(mt.l),i=getRuntimeConfig(e);(0,ot.I)(process.version)
const n={profile:e?.profile,logger:i.logger}
return{...i,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,r.Z)(lt.$,n),bodyLengthChecker:e?.bodyLengthChecker??vt.n,defaultSocketTimeout:(0,at.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,ct.pf)({serviceId:i.serviceId,clientVersion:nt.rE}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4")||(async t=>await e.credentialDefaultProvider(t?.__config||{})()),signer:new dt.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new AwsSdkSigV4ASigner},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],maxAttempts:e?.maxAttempts??(0,r.Z)(fe.qs,e),region:e?.region??(0,r.Z)(s.GG,{...s.zH,...n}),requestHandler:Et.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,r.Z)({...fe.kN,default:async()=>(await defaultConfigProvider()).retryMode||yt.L0},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,r.Z)(xe,n),streamCollector:e?.streamCollector??xt.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,r.Z)(St.e$,n),useFipsEndpoint:e?.useFipsEndpoint??(0,r.Z)(wt.Ko,n),userAgentAppId:e?.userAgentAppId??(0,r.Z)(ut.hV,n)}}
var ei=i(5489),ti=i(2061),ii=i(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let i=e.httpAuthSchemeProvider,r=e.credentials
return{setHttpAuthScheme(e){const i=t.findIndex(t=>t.schemeId===e.schemeId)
i===-1?t.push(e):t.splice(i,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){i=e},httpAuthSchemeProvider(){return i},setCredentials(e){r=e},credentials(){return r}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const i=Object.assign((0,ei.R)(e),(0,ti.xA)(e),(0,ii.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(i))
return Object.assign(e,(0,ei.$)(i),(0,ti.uv)(i),(0,ii.j)(i),resolveHttpAuthRuntimeConfig(i))}
class STSClient extends pe.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const i=resolveClientEndpointParameters(t),r=(0,ne.D)(i),s=(0,fe.$z)(r),n=(0,he.T)(s),o=(0,oe.OV)(n),a=(0,c.Co)(o),u=resolveHttpAuthSchemeConfig(a),l=resolveRuntimeExtensions(u,e?.extensions||[])
this.config=l
this.middlewareStack.use((0,we.wq)(this.config))
this.middlewareStack.use((0,ae.sM)(this.config))
this.middlewareStack.use((0,Se.ey)(this.config))
this.middlewareStack.use((0,me.vK)(this.config))
this.middlewareStack.use((0,oe.TC)(this.config))
this.middlewareStack.use((0,ce.Y7)(this.config))
this.middlewareStack.use((0,ue.n)(this.config))
this.middlewareStack.use((0,le.w)(this.config,{httpAuthSchemeParametersProvider:rt,identityProviderConfigProvider:async e=>new de.h({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}))
this.middlewareStack.use((0,ge.l)(this.config))}destroy(){super.destroy()}}const getCustomizableStsClientCtor=(e,t)=>t?class CustomizableSTSClient extends e{constructor(e){super(e)
for(const e of t)this.middlewareStack.use(e)}}:e,defaultRoleAssumers_getDefaultRoleAssumer=(e={},t)=>getDefaultRoleAssumer(e,getCustomizableStsClientCtor(STSClient,t)),defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity=(e={},t)=>getDefaultRoleAssumerWithWebIdentity(e,getCustomizableStsClientCtor(STSClient,t))})}

