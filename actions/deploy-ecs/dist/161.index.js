"use strict"
exports.id=161
exports.ids=[161]
exports.modules={4011:((e,t,i)=>{i.d(t,{S:()=>AwsSdkSigV4ASigner})
var n=i(1871),s=i(1972),o=i(9752)
class AwsSdkSigV4ASigner extends o.f2{async sign(e,t,i){if(!n.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const{config:r,signer:a,signingRegion:c,signingRegionSet:u,signingName:g}=await(0,o.pz)(i),l=(await(r.sigv4aSigningRegionSet?.())??u??[c]).join(","),d=await(r.disableClockSkewCorrection?.())===!0
i._disableClockSkewCorrection=d
if(!d){i._preRequestSystemClockOffset=r.systemClockOffset
i._requestSentAt=Date.now()}return await a.sign(e,{signingDate:d?new Date:(0,s.C)(r.systemClockOffset),signingRegion:l,signingService:g})}}}),7593:((e,t,i)=>{i.d(t,{A:()=>o,O:()=>resolveAwsSdkSigV4AConfig})
var n=i(1944),s=i(2348)
const resolveAwsSdkSigV4AConfig=e=>{e.sigv4aSigningRegionSet=(0,n.t)(e.sigv4aSigningRegionSet)
return e},o={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())
throw new s.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim())
throw new s.m("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0}}),542:((e,t,i)=>{i.d(t,{getDefaultRoleAssumer:()=>defaultRoleAssumers_getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity:()=>defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity})
var n=i(3559),s=i(446)
function stsRegionDefaultResolver(e={}){return(0,n.Z)({...s.GG,async default(){o.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.")
return"us-east-1"}},{...s.zH,...e})}const o={silence:!1}
var r=i(727),a=i(5747),c=i(7926)
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"sts"}),u=(0,a.k)({UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AWSSecurityTokenServiceV20110615","STSClient",c.rD),g={},_mw0=(e,t,i,n)=>[]
var l=i(9835),d=i(3441)
class STSServiceException extends d.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException"
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
Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}const p="AssumedRoleUser",h="Credentials",m="DurationSeconds",S="MinimumSessionTokenSize",f="Policy",v="PolicyArns",y="PackedPolicySize",w="RoleArn",E="RoleSessionName",A="SourceIdentity",I="SessionTokenSize",P="SessionTokenUtilization",k="awsQueryError",x="client",C="error",R="httpError",T="message",b="smithy.ts.sdk.synthetic.com.amazonaws.sts",D="com.amazonaws.sts",O=new l.O(b)
var W=[-3,b,"STSServiceException",0,[],[]]
O.registerError(W,STSServiceException)
const _=new l.O(D)
var N=[-3,D,"ExpiredTokenException",{[k]:["ExpiredTokenException",400],[C]:x,[R]:400},[T],[0]]
_.registerError(N,ExpiredTokenException)
var q=[-3,D,"IDPCommunicationErrorException",{[k]:["IDPCommunicationError",400],[C]:x,[R]:400},[T],[0]]
_.registerError(q,IDPCommunicationErrorException)
var j=[-3,D,"IDPRejectedClaimException",{[k]:["IDPRejectedClaim",403],[C]:x,[R]:403},[T],[0]]
_.registerError(j,IDPRejectedClaimException)
var H=[-3,D,"InvalidIdentityTokenException",{[k]:["InvalidIdentityToken",400],[C]:x,[R]:400},[T],[0]]
_.registerError(H,InvalidIdentityTokenException)
var $=[-3,D,"MalformedPolicyDocumentException",{[k]:["MalformedPolicyDocument",400],[C]:x,[R]:400},[T],[0]]
_.registerError($,MalformedPolicyDocumentException)
var V=[-3,D,"PackedPolicyTooLargeException",{[k]:["PackedPolicyTooLarge",400],[C]:x,[R]:400},[T],[0]]
_.registerError(V,PackedPolicyTooLargeException)
var z=[-3,D,"RegionDisabledException",{[k]:["RegionDisabledException",403],[C]:x,[R]:403},[T],[0]]
_.registerError(z,RegionDisabledException)
const L=[O,_]
var K=[0,D,"accessKeySecretType",8,0],M=[0,D,"clientTokenType",8,0],G=[3,D,p,0,["AssumedRoleId","Arn"],[0,0],2],F=[3,D,"AssumeRoleRequest",0,[w,E,v,f,m,"Tags","TransitiveTagKeys","ExternalId","SerialNumber","TokenCode",A,"ProvidedContexts",S],[0,0,()=>ee,0,1,()=>ie,64,0,0,0,0,()=>te,1],2],U=[3,D,"AssumeRoleResponse",0,[h,p,y,A,P,I],[[()=>B,0],()=>G,1,0,1,1]],Z=[3,D,"AssumeRoleWithWebIdentityRequest",0,[w,E,"WebIdentityToken","ProviderId",v,f,m,S],[0,0,[()=>M,0],0,()=>ee,0,1,1],3],Y=[3,D,"AssumeRoleWithWebIdentityResponse",0,[h,"SubjectFromWebIdentityToken",p,y,"Provider","Audience",A,P,I],[[()=>B,0],0,()=>G,1,0,0,0,1,1]],B=[3,D,h,0,["AccessKeyId","SecretAccessKey","SessionToken","Expiration"],[0,[()=>K,0],0,4],4],J=[3,D,"PolicyDescriptorType",0,["arn"],[0]],Q=[3,D,"ProvidedContext",0,["ProviderArn","ContextAssertion"],[0,0]],X=[3,D,"Tag",0,["Key","Value"],[0,0],2],ee=[1,D,"policyDescriptorListType",0,()=>J],te=[1,D,"ProvidedContextsListType",0,()=>Q],ie=[1,D,"tagListType",0,()=>X],ne=[9,D,"AssumeRole",0,()=>F,()=>U],se=[9,D,"AssumeRoleWithWebIdentity",0,()=>Z,()=>Y]
class AssumeRoleCommand extends(u(g,_mw0,"AssumeRole",ne)){}class AssumeRoleWithWebIdentityCommand extends(u(g,_mw0,"AssumeRoleWithWebIdentity",se)){}const getAccountIdFromAssumedRoleUser=e=>{if(typeof e?.Arn=="string"){const t=e.Arn.split(":")
if(t.length>4&&t[4]!=="")return t[4]}},resolveRegion=async(e,t,i,n={})=>{const s=typeof e=="function"?await e():e,o=typeof t=="function"?await t():t
let r=""
const a=s??o??(r=await stsRegionDefaultResolver(n)())
i?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${s} (credential provider clientConfig)`,`${o} (contextual client)`,`${r} (STS default: AWS_REGION, profile region, or us-east-1)`)
return a},getDefaultRoleAssumer=(e,t)=>{let i,n
return async(s,o)=>{n=s
if(!i){const{logger:s=e?.parentClientConfig?.logger,profile:o=e?.parentClientConfig?.profile,region:r,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:u=e?.parentClientConfig?.userAgentAppId}=e,g=await resolveRegion(r,e?.parentClientConfig?.region,c,{logger:s,profile:o}),l=!isH2(a)
i=new t({...e,userAgentAppId:u,profile:o,credentialDefaultProvider:()=>async()=>n,region:g,requestHandler:l?a:void 0,logger:s})}const{Credentials:a,AssumedRoleUser:c}=await i.send(new AssumeRoleCommand(o))
if(!a||!a.AccessKeyId||!a.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${o.RoleArn}`)
const u=getAccountIdFromAssumedRoleUser(c),g={accessKeyId:a.AccessKeyId,secretAccessKey:a.SecretAccessKey,sessionToken:a.SessionToken,expiration:a.Expiration,...a.CredentialScope&&{credentialScope:a.CredentialScope},...u&&{accountId:u}};(0,r.g)(g,"CREDENTIALS_STS_ASSUME_ROLE","i")
return g}},getDefaultRoleAssumerWithWebIdentity=(e,t)=>{let i
return async n=>{if(!i){const{logger:n=e?.parentClientConfig?.logger,profile:s=e?.parentClientConfig?.profile,region:o,requestHandler:r=e?.parentClientConfig?.requestHandler,credentialProviderLogger:a,userAgentAppId:c=e?.parentClientConfig?.userAgentAppId}=e,u=await resolveRegion(o,e?.parentClientConfig?.region,a,{logger:n,profile:s}),g=!isH2(r)
i=new t({...e,userAgentAppId:c,profile:s,region:u,requestHandler:g?r:void 0,logger:n})}const{Credentials:s,AssumedRoleUser:o}=await i.send(new AssumeRoleWithWebIdentityCommand(n))
if(!s||!s.AccessKeyId||!s.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`)
const a=getAccountIdFromAssumedRoleUser(o),c={accessKeyId:s.AccessKeyId,secretAccessKey:s.SecretAccessKey,sessionToken:s.SessionToken,expiration:s.Expiration,...s.CredentialScope&&{credentialScope:s.CredentialScope},...a&&{accountId:a}}
a&&(0,r.g)(c,"RESOLVED_ACCOUNT_ID","T");(0,r.g)(c,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k")
return c}},isH2=e=>e?.metadata?.handlerProtocol==="h2"
var oe=i(6868),re=i(4405),ae=i(5424),ce=i(1478),ue=i(2713),ge=i(7579),le=i(9688),de=i(2841),pe=i(7860),he=i(9053),me=i(7979),Se=i(478),fe=i(868),ve=i(6979),ye=i(4631),we=i(7593),Ee=i(2821),Ae=i(3753),Ie=i(4876),Pe=i(4026),ke=i(1958),xe=i(4397),Ce=i(6467),Re=i(7228),Te=i(2988)
const be="ref",De=-1,Oe=!0,We="isSet",_e="PartitionResult",Ne="booleanEquals",qe="stringEquals",je="getAttr",He="us-east-1",$e="sigv4",Ve="https://sts.{Region}.{PartitionResult#dnsSuffix}",ze={[be]:"Endpoint"},Le={[be]:"Region"},Ke={[be]:_e},Me={},Ge=[Le],Fe={conditions:[[We,[ze]],[We,Ge],["aws.partition",Ge,_e],[Ne,[{[be]:"UseFIPS"},Oe]],[Ne,[{[be]:"UseDualStack"},Oe]],[qe,[Le,"aws-global"]],[Ne,[{[be]:"UseGlobalEndpoint"},Oe]],[qe,[Le,"eu-central-1"]],[Ne,[{fn:je,argv:[Ke,"supportsDualStack"]},Oe]],[Ne,[{fn:je,argv:[Ke,"supportsFIPS"]},Oe]],[qe,[Le,"ap-south-1"]],[qe,[Le,"eu-north-1"]],[qe,[Le,"eu-west-1"]],[qe,[Le,"eu-west-2"]],[qe,[Le,"eu-west-3"]],[qe,[Le,"sa-east-1"]],[qe,[Le,He]],[qe,[Le,"us-east-2"]],[qe,[Le,"us-west-2"]],[qe,[Le,"us-west-1"]],[qe,[Le,"ca-central-1"]],[qe,[Le,"ap-southeast-1"]],[qe,[Le,"ap-northeast-1"]],[qe,[Le,"ap-southeast-2"]],[qe,[{fn:je,argv:[Ke,"name"]},"aws-us-gov"]]],results:[[De],["https://sts.amazonaws.com",{authSchemes:[{name:$e,signingName:"sts",signingRegion:He}]}],[Ve,{authSchemes:[{name:$e,signingName:"sts",signingRegion:"{Region}"}]}],[De,"Invalid Configuration: FIPS and custom endpoint are not supported"],[De,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ze,Me],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Me],[De,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Me],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Me],[De,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Me],[De,"DualStack is enabled but this partition does not support DualStack"],[Ve,Me],[De,"Invalid Configuration: Missing Region"]]},Ue=1e8,Ze=new Int32Array([-1,1,-1,0,30,3,1,4,Ue+14,2,5,Ue+14,3,25,6,4,24,7,5,Ue+1,8,6,9,Ue+13,7,Ue+1,10,10,Ue+1,11,11,Ue+1,12,12,Ue+1,13,13,Ue+1,14,14,Ue+1,15,15,Ue+1,16,16,Ue+1,17,17,Ue+1,18,18,Ue+1,19,19,Ue+1,20,20,Ue+1,21,21,Ue+1,22,22,Ue+1,23,23,Ue+1,Ue+2,8,Ue+11,Ue+12,4,28,26,9,27,Ue+10,24,Ue+8,Ue+9,8,29,Ue+7,9,Ue+6,Ue+7,3,Ue+3,31,4,Ue+4,Ue+5]),Ye=Te.d.from(Ze,2,Fe.conditions,Fe.results),Be=new xe.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver=(e,t={})=>Be.get(e,()=>(0,Ce.c)(Ye,{endpointParams:e,logger:t.logger}))
Re.m.aws=ke.U
const Je=(e=>async(t,i,n)=>{if(!n)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
const s=await e(t,i),o=(0,Ae.u)(i)?.commandInstance?.constructor?.getEndpointParameterInstructions
if(!o)throw new Error(`getEndpointParameterInstructions() is not defined on '${i.commandName}'`)
const r=await(0,Pe.x)(n,{getEndpointParameterInstructions:o},t)
return Object.assign(s,r)})(async(e,t,i)=>({operation:(0,Ae.u)(t).operation,region:await(0,Ie.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}))
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const Qe=((e,t,i)=>n=>{const s=e(n),o=s.properties?.authSchemes
if(!o)return t(n)
const r=[]
for(const e of o){const{name:t,properties:s={},...a}=e,c=t.toLowerCase()
t!==c&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
let u
if(c==="sigv4a"){u="aws.auth#sigv4a"
const e=o.find(e=>{const t=e.name.toLowerCase()
return t!=="sigv4a"&&t.startsWith("sigv4")})
if(Ee.W.sigv4aDependency()==="none"&&e)continue}else{if(!c.startsWith("sigv4"))throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
u="aws.auth#sigv4"}const g=i[u]
if(!g)throw new Error(`Could not find HttpAuthOption create function for '${u}'`)
const l=g(n)
l.schemeId=u
l.signingProperties={...l.signingProperties||{},...a,...s}
r.push(l)}return r})(defaultEndpointResolver,e=>{const t=[]
if(e.operation==="AssumeRoleWithWebIdentity"){t.push(createSmithyApiNoAuthHttpAuthOption())
t.push(createAwsAuthSigv4aHttpAuthOption(e))}else{t.push(createAwsAuthSigv4HttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t},{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption}),resolveHttpAuthSchemeConfig=e=>{const t=(0,ye.ho)(e),i=(0,we.O)(t)
return Object.assign(i,{authSchemePreference:(0,Ie.t)(e.authSchemePreference??[])})},Xe={rE:"3.998.3"}
var et=i(8739),tt=i(4351),it=i(7303),nt=i(9670),st=i(8898),ot=i(9752),rt=i(4011)
class NoAuthSigner{async sign(e,t,i){return e}}var at=i(3816),ct=i(7613),ut=i(5412),gt=i(2766),lt=i(4824),dt=i(9903),pt=i(2149),ht=i(18),mt=i(5606),St=i(5908),ft=i(2068),vt=i(51),yt=i(6663),wt=i(7022),Et=i(7307),At=i(4574),It=i(1787)
const getRuntimeConfig=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??wt.E,base64Encoder:e?.base64Encoder??Et.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Qe,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ot.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new rt.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],logger:e?.logger??new vt.N,protocol:e?.protocol??St.k,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:L,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??ft.k,signerConstructor:e?.signerConstructor??Ee.W,urlParser:e?.urlParser??yt.D,utf8Decoder:e?.utf8Decoder??At.a,utf8Encoder:e?.utf8Encoder??It.P}),runtimeConfig_getRuntimeConfig=e=>{(0,at.I)(process.version)
const t=(0,ut.I)(e),defaultConfigProvider=()=>t().then(ct.l),i=getRuntimeConfig(e);(0,et.I)(process.version)
const o={profile:e?.profile,logger:i.logger}
return{...i,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,n.Z)(st.$,o),bodyLengthChecker:e?.bodyLengthChecker??pt.n,defaultSocketTimeout:(0,tt.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,it.pf)({serviceId:i.serviceId,clientVersion:Xe.rE}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4")||(async t=>await e.credentialDefaultProvider(t?.__config||{})()),signer:new ot.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new rt.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],maxAttempts:e?.maxAttempts??(0,n.Z)(Se.qs,e),region:e?.region??(0,n.Z)(s.GG,{...s.zH,...o}),requestHandler:ht.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,n.Z)({...Se.kN,default:async()=>(await defaultConfigProvider()).retryMode||dt.L0},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,n.Z)(we.A,o),streamCollector:e?.streamCollector??mt.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,n.Z)(gt.e$,o),useFipsEndpoint:e?.useFipsEndpoint??(0,n.Z)(lt.Ko,o),userAgentAppId:e?.userAgentAppId??(0,n.Z)(nt.hV,o)}}
var Pt=i(5489),kt=i(2061),xt=i(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let i=e.httpAuthSchemeProvider,n=e.credentials
return{setHttpAuthScheme(e){const i=t.findIndex(t=>t.schemeId===e.schemeId)
i===-1?t.push(e):t.splice(i,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){i=e},httpAuthSchemeProvider(){return i},setCredentials(e){n=e},credentials(){return n}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const i=Object.assign((0,Pt.R)(e),(0,kt.xA)(e),(0,xt.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(i))
return Object.assign(e,(0,Pt.$)(i),(0,kt.uv)(i),(0,xt.j)(i),resolveHttpAuthRuntimeConfig(i))}
class STSClient extends pe.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const i=resolveClientEndpointParameters(t),n=(0,oe.D)(i),s=(0,Se.$z)(n),o=(0,he.T)(s),r=(0,re.OV)(o),a=(0,c.Co)(r),u=resolveHttpAuthSchemeConfig(a),g=resolveRuntimeExtensions(u,e?.extensions||[])
this.config=g
this.middlewareStack.use((0,ve.wq)(this.config))
this.middlewareStack.use((0,ae.sM)(this.config))
this.middlewareStack.use((0,fe.ey)(this.config))
this.middlewareStack.use((0,me.vK)(this.config))
this.middlewareStack.use((0,re.TC)(this.config))
this.middlewareStack.use((0,ce.Y7)(this.config))
this.middlewareStack.use((0,ue.n)(this.config))
this.middlewareStack.use((0,ge.w)(this.config,{httpAuthSchemeParametersProvider:Je,identityProviderConfigProvider:async e=>new le.h({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}))
this.middlewareStack.use((0,de.l)(this.config))}destroy(){super.destroy()}}const getCustomizableStsClientCtor=(e,t)=>t?class CustomizableSTSClient extends e{constructor(e){super(e)
for(const e of t)this.middlewareStack.use(e)}}:e,defaultRoleAssumers_getDefaultRoleAssumer=(e={},t)=>getDefaultRoleAssumer(e,getCustomizableStsClientCtor(STSClient,t)),defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity=(e={},t)=>getDefaultRoleAssumerWithWebIdentity(e,getCustomizableStsClientCtor(STSClient,t))}),2821:((e,t,i)=>{i.d(t,{W:()=>SignatureV4MultiRegion})
const n={SignatureV4a:null},s={CrtSignerV4:null}
var o=i(8654)
const r="X-Amz-S3session-Token",a=r.toLowerCase()
class SignatureV4SignWithCredentials extends o.B{async signWithCredentials(e,t,i){const n=getCredentialsWithoutSessionToken(t)
e.headers[a]=t.sessionToken
setSingleOverride(this,n)
return this.signRequest(e,i??{})}async presignWithCredentials(e,t,i){const n=getCredentialsWithoutSessionToken(t)
delete e.headers[a]
e.headers[r]=t.sessionToken
e.query=e.query??{}
e.query[r]=t.sessionToken
setSingleOverride(this,n)
return this.presign(e,i)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const i=e.credentialProvider
e.credentialProvider=()=>{e.credentialProvider=i
return Promise.resolve(t)}}class SignatureV4MultiRegion{sigv4aSigner
sigv4Signer
signerOptions
static sigv4aDependency(){return typeof s.CrtSignerV4=="function"?"crt":typeof n.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=new SignatureV4SignWithCredentials(e)
this.signerOptions=e}async sign(e,t={}){return t.signingRegion==="*"?this.getSigv4aSigner().sign(e,t):this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,i={}){if(i.signingRegion==="*"){const n=this.getSigv4aSigner(),o=s.CrtSignerV4
if(o&&n instanceof o)return n.signWithCredentials(e,t,i)
throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')}return this.sigv4Signer.signWithCredentials(e,t,i)}async presign(e,t={}){if(t.signingRegion==="*"){const i=this.getSigv4aSigner(),n=s.CrtSignerV4
if(n&&i instanceof n)return i.presign(e,t)
throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,i={}){if(i.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
return this.sigv4Signer.presignWithCredentials(e,t,i)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=s.CrtSignerV4,t=n.SignatureV4a
if(this.signerOptions.runtime==="node"){if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1})
else{if(!t||typeof t!="function")throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
this.sigv4aSigner=new t({...this.signerOptions})}}else{if(!t||typeof t!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}})}

