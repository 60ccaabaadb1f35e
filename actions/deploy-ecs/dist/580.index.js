"use strict"
exports.id=580
exports.ids=[580]
exports.modules={9058:((e,t,n)=>{n.d(t,{L:()=>EventBridgeClient})
var i=n(6868),s=n(4405),r=n(5424),o=n(1478),a=n(2713),c=n(7579),g=n(9688),u=n(2841),d=n(7860),p=n(9053),l=n(7926),h=n(7979),m=n(478),v=n(868),E=n(6979),S=n(4631),f=n(7593),x=n(2821),w=n(3753),y=n(4876),P=n(4026),I=n(1958),A=n(4397),b=n(6467),R=n(7228),k=n(2988)
const C="ref",O=-1,T=!0,D="isSet",L="PartitionResult",q="booleanEquals",M="stringEquals",$="getAttr",B={[C]:"Endpoint"},N={[C]:"EndpointId"},V={[C]:L},F={[C]:"Region"},j={},z={authSchemes:[{name:"sigv4a",signingName:"events",signingRegionSet:["*"]}]},_=[F],W={conditions:[[D,_],[D,[B]],[D,[N]],["aws.partition",_,L],[q,[{[C]:"UseFIPS"},T]],[q,[{[C]:"UseDualStack"},T]],[M,[{fn:$,argv:[V,"name"]},"aws-us-gov"]],["isValidHostLabel",[N,T]],[q,[{fn:$,argv:[V,"supportsFIPS"]},T]],[q,[{fn:$,argv:[V,"supportsDualStack"]},T]],[M,[F,"us-gov-east-1"]],[M,[F,"us-gov-west-1"]]],results:[[O],["https://events.{Region}.{PartitionResult#dualStackDnsSuffix}",j],[B,z],["https://{EndpointId}.endpoint.events.{PartitionResult#dualStackDnsSuffix}",z],[O,"DualStack is enabled but this partition does not support DualStack"],["https://{EndpointId}.endpoint.events.{PartitionResult#dnsSuffix}",z],[O,"Invalid Configuration: FIPS is not supported with EventBridge multi-region endpoints."],[O,"EndpointId must be a valid host label."],[O,"Invalid Configuration: FIPS and custom endpoint are not supported"],[O,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[B,j],["https://events-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",j],[O,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://events.us-gov-east-1.amazonaws.com",j],["https://events.us-gov-west-1.amazonaws.com",j],["https://events-fips.{Region}.{PartitionResult#dnsSuffix}",j],[O,"FIPS is enabled but this partition does not support FIPS"],["https://events.{Region}.{PartitionResult#dnsSuffix}",j],[O,"Invalid Configuration: Missing Region"]]},H=1e8,G=new Int32Array([-1,1,-1,0,4,3,1,27,H+18,1,25,5,2,17,6,3,7,H+18,4,10,8,5,9,H+17,9,H+1,H+4,5,14,11,8,12,H+16,10,H+13,13,11,H+14,H+15,6,H+1,15,8,16,H+12,9,H+11,H+12,3,18,H+18,4,23,19,5,21,20,7,H+5,H+7,7,22,H+7,9,H+3,H+4,5,24,31,6,H+1,31,2,26,27,3,29,27,4,H+8,28,5,H+9,H+10,4,31,30,7,H+2,H+7,7,H+6,H+7]),U=k.d.from(G,2,W.conditions,W.results),K=new A.k({size:50,params:["Endpoint","EndpointId","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>K.get(e,()=>(0,b.c)(U,{endpointParams:e,logger:t.logger}))
R.m.aws=I.U
const Z=(e=>async(t,n,i)=>{if(!i)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
const s=await e(t,n),r=(0,w.u)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions
if(!r)throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`)
const o=await(0,P.x)(i,{getEndpointParameterInstructions:r},t)
return Object.assign(s,o)})(async(e,t,n)=>({operation:(0,w.u)(t).operation,region:await(0,y.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}))
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"events",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"events",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const J=((e,t,n)=>i=>{const s=e(i),r=s.properties?.authSchemes
if(!r)return t(i)
const o=[]
for(const e of r){const{name:t,properties:s={},...a}=e,c=t.toLowerCase()
t!==c&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
let g
if(c==="sigv4a"){g="aws.auth#sigv4a"
const e=r.find(e=>{const t=e.name.toLowerCase()
return t!=="sigv4a"&&t.startsWith("sigv4")})
if(x.W.sigv4aDependency()==="none"&&e)continue}else{if(!c.startsWith("sigv4"))throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
g="aws.auth#sigv4"}const u=n[g]
if(!u)throw new Error(`Could not find HttpAuthOption create function for '${g}'`)
const d=u(i)
d.schemeId=g
d.signingProperties={...d.signingProperties||{},...a,...s}
o.push(d)}return o})(defaultEndpointResolver,e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))
return t},{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption}),resolveHttpAuthSchemeConfig=e=>{const t=(0,S.ho)(e),n=(0,f.O)(t)
return Object.assign(n,{authSchemePreference:(0,y.t)(e.authSchemePreference??[])})}
var Q=n(1675)
const Y={rE:"3.1162.0"}
var X=n(8739),ee=n(4351),te=n(7303),ne=n(9670),ie=n(8898),se=n(1956),re=n(3816),oe=n(7613),ae=n(5412),ce=n(3559),ge=n(446),ue=n(2766),de=n(4824),pe=n(9903),le=n(2149),he=n(18),me=n(5606),ve=n(9752),Ee=n(4011),Se=n(7265),fe=n(2068),xe=n(51),we=n(6663),ye=n(7022),Pe=n(7307),Ie=n(4574),Ae=n(1787),be=n(4448)
const getRuntimeConfig=e=>({apiVersion:"2015-10-07",base64Decoder:e?.base64Decoder??ye.E,base64Encoder:e?.base64Encoder??Pe.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??J,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ve.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new Ee.S}],logger:e?.logger??new xe.N,protocol:e?.protocol??Se.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.eventbridge",errorTypeRegistries:be.q1U,xmlNamespace:"http://events.amazonaws.com/doc/2015-10-07",version:"2015-10-07",serviceTarget:"AWSEvents"},serviceId:e?.serviceId??"EventBridge",sha256:e?.sha256??fe.k,signerConstructor:e?.signerConstructor??x.W,urlParser:e?.urlParser??we.D,utf8Decoder:e?.utf8Decoder??Ie.a,utf8Encoder:e?.utf8Encoder??Ae.P}),runtimeConfig_getRuntimeConfig=e=>{(0,re.I)(process.version)
const t=(0,ae.I)(e),defaultConfigProvider=()=>t().then(oe.l),n=getRuntimeConfig(e);(0,X.I)(process.version)
const i={profile:e?.profile,logger:n.logger}
return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,ce.Z)(ie.$,i),bodyLengthChecker:e?.bodyLengthChecker??le.n,credentialDefaultProvider:e?.credentialDefaultProvider??se.v6,defaultSocketTimeout:(0,ee.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,te.pf)({serviceId:n.serviceId,clientVersion:Y.rE}),maxAttempts:e?.maxAttempts??(0,ce.Z)(m.qs,e),region:e?.region??(0,ce.Z)(ge.GG,{...ge.zH,...i}),requestHandler:he.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,ce.Z)({...m.kN,default:async()=>(await defaultConfigProvider()).retryMode||pe.L0},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,ce.Z)(f.A,i),streamCollector:e?.streamCollector??me.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,ce.Z)(ue.e$,i),useFipsEndpoint:e?.useFipsEndpoint??(0,ce.Z)(de.Ko,i),userAgentAppId:e?.userAgentAppId??(0,ce.Z)(ne.hV,i)}}
var Re=n(5489),ke=n(2061),Ce=n(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let n=e.httpAuthSchemeProvider,i=e.credentials
return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId)
n===-1?t.push(e):t.splice(n,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){i=e},credentials(){return i}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const n=Object.assign((0,Re.R)(e),(0,ke.xA)(e),(0,Ce.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(n))
return Object.assign(e,(0,Re.$)(n),(0,ke.uv)(n),(0,Ce.j)(n),resolveHttpAuthRuntimeConfig(n))}
class EventBridgeClient extends d.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const n=(0,Q.v)(t),d=(0,i.D)(n),S=(0,m.$z)(d),f=(0,p.T)(S),x=(0,s.OV)(f),w=(0,l.Co)(x),y=resolveHttpAuthSchemeConfig(w),P=resolveRuntimeExtensions(y,e?.extensions||[])
this.config=P
this.middlewareStack.use((0,E.wq)(this.config))
this.middlewareStack.use((0,r.sM)(this.config))
this.middlewareStack.use((0,v.ey)(this.config))
this.middlewareStack.use((0,h.vK)(this.config))
this.middlewareStack.use((0,s.TC)(this.config))
this.middlewareStack.use((0,o.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:Z,identityProviderConfigProvider:async e=>new g.h({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}))
this.middlewareStack.use((0,u.l)(this.config))}destroy(){super.destroy()}}}),5942:((e,t,n)=>{n.d(t,{G5:()=>o,lq:()=>a,yt:()=>_mw0})
var i=n(5747),s=n(7926),r=n(1675)
const o=(0,i.k)(r.S,"AWSEvents","EventBridgeClient",s.rD),a={},_mw0=(e,t,n,i)=>[]}),3565:((e,t,n)=>{n.d(t,{H:()=>ListTargetsByRuleCommand})
var i=n(5942),s=n(4448)
class ListTargetsByRuleCommand extends((0,i.G5)(i.lq,i.yt,"ListTargetsByRule",s.qn0)){}}),1305:((e,t,n)=>{n.d(t,{V:()=>PutTargetsCommand})
var i=n(5942),s=n(4448)
class PutTargetsCommand extends((0,i.G5)(i.lq,i.yt,"PutTargets",s._Q0)){}}),1675:((e,t,n)=>{n.d(t,{S:()=>i,v:()=>resolveClientEndpointParameters})
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"events"}),i={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}),4448:((e,t,n)=>{n.d(t,{qn0:()=>Be,_Q0:()=>Ne,q1U:()=>Q})
var i=n(9835),s=n(3441)
class EventBridgeServiceException extends s.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.eventbridge#EventBridgeServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,EventBridgeServiceException.prototype)}}class AccessDeniedException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#AccessDeniedException"
name="AccessDeniedException"
$fault="client"
constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDeniedException.prototype)}}class ConcurrentModificationException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#ConcurrentModificationException"
name="ConcurrentModificationException"
$fault="client"
constructor(e){super({name:"ConcurrentModificationException",$fault:"client",...e})
Object.setPrototypeOf(this,ConcurrentModificationException.prototype)}}class InternalException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#InternalException"
name="InternalException"
$fault="server"
constructor(e){super({name:"InternalException",$fault:"server",...e})
Object.setPrototypeOf(this,InternalException.prototype)}}class InvalidStateException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#InvalidStateException"
name="InvalidStateException"
$fault="client"
constructor(e){super({name:"InvalidStateException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidStateException.prototype)}}class OperationDisabledException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#OperationDisabledException"
name="OperationDisabledException"
$fault="client"
constructor(e){super({name:"OperationDisabledException",$fault:"client",...e})
Object.setPrototypeOf(this,OperationDisabledException.prototype)}}class ResourceNotFoundException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}class IllegalStatusException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#IllegalStatusException"
name="IllegalStatusException"
$fault="client"
constructor(e){super({name:"IllegalStatusException",$fault:"client",...e})
Object.setPrototypeOf(this,IllegalStatusException.prototype)}}class LimitExceededException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#LimitExceededException"
name="LimitExceededException"
$fault="client"
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)}}class ResourceAlreadyExistsException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#ResourceAlreadyExistsException"
name="ResourceAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ResourceAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceAlreadyExistsException.prototype)}}class InvalidEventPatternException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#InvalidEventPatternException"
name="InvalidEventPatternException"
$fault="client"
constructor(e){super({name:"InvalidEventPatternException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidEventPatternException.prototype)}}class ThrottlingException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#ThrottlingException"
name="ThrottlingException"
$fault="client"
constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
Object.setPrototypeOf(this,ThrottlingException.prototype)}}class ManagedRuleException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#ManagedRuleException"
name="ManagedRuleException"
$fault="client"
constructor(e){super({name:"ManagedRuleException",$fault:"client",...e})
Object.setPrototypeOf(this,ManagedRuleException.prototype)}}class PolicyLengthExceededException extends EventBridgeServiceException{static shapeId="com.amazonaws.eventbridge#PolicyLengthExceededException"
name="PolicyLengthExceededException"
$fault="client"
constructor(e){super({name:"PolicyLengthExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,PolicyLengthExceededException.prototype)}}const r="AppSyncParameters",o="BatchParameters",a="CapacityProviderStrategy",c="DeadLetterConfig",g="EventBusName",u="EcsParameters",d="GraphQLOperation",p="HttpParameters",l="InputTransformer",h="KinesisParameters",m="NetworkConfiguration",v="NextToken",E="PlacementConstraints",S="PlacementStrategy",f="RunCommandParameters",x="RunCommandTargets",w="RedshiftDataParameters",y="RetryPolicy",P="Rule",I="SageMakerPipelineParameters",A="SqsParameters",b="Sqls",R="Targets",k="Value",C="client",O="error",T="message",D="smithy.ts.sdk.synthetic.com.amazonaws.eventbridge",L="type",q="com.amazonaws.eventbridge",M=new i.O(D)
var $=[-3,D,"EventBridgeServiceException",0,[],[]]
M.registerError($,EventBridgeServiceException)
const B=new i.O(q)
var N=[-3,q,"AccessDeniedException",{[O]:C},[T],[0]]
B.registerError(N,AccessDeniedException)
var V=[-3,q,"ConcurrentModificationException",{[O]:C},[T],[0]]
B.registerError(V,ConcurrentModificationException)
var F=[-3,q,"IllegalStatusException",{[O]:C},[T],[0]]
B.registerError(F,IllegalStatusException)
var j=[-3,q,"InternalException",{[O]:"server"},[T],[0]]
B.registerError(j,InternalException)
var z=[-3,q,"InvalidEventPatternException",{[O]:C},[T],[0]]
B.registerError(z,InvalidEventPatternException)
var _=[-3,q,"InvalidStateException",{[O]:C},[T],[0]]
B.registerError(_,InvalidStateException)
var W=[-3,q,"LimitExceededException",{[O]:C},[T],[0]]
B.registerError(W,LimitExceededException)
var H=[-3,q,"ManagedRuleException",{[O]:C},[T],[0]]
B.registerError(H,ManagedRuleException)
var G=[-3,q,"OperationDisabledException",{[O]:C},[T],[0]]
B.registerError(G,OperationDisabledException)
var U=[-3,q,"PolicyLengthExceededException",{[O]:C},[T],[0]]
B.registerError(U,PolicyLengthExceededException)
var K=[-3,q,"ResourceAlreadyExistsException",{[O]:C},[T],[0]]
B.registerError(K,ResourceAlreadyExistsException)
var Z=[-3,q,"ResourceNotFoundException",{[O]:C},[T],[0]]
B.registerError(Z,ResourceNotFoundException)
var J=[-3,q,"ThrottlingException",{[O]:C},[T],[0]]
B.registerError(J,ThrottlingException)
const Q=[M,B]
var Y=[0,q,d,8,0],X=[0,q,"Sql",8,0],ee=[3,q,r,0,[d],[[()=>Y,0]]],te=[3,q,"AwsVpcConfiguration",0,["Subnets","SecurityGroups","AssignPublicIp"],[64,64,0],1],ne=[3,q,"BatchArrayProperties",0,["Size"],[1]],ie=[3,q,o,0,["JobDefinition","JobName","ArrayProperties","RetryStrategy"],[0,0,()=>ne,()=>se],2],se=[3,q,"BatchRetryStrategy",0,["Attempts"],[1]],re=[3,q,"CapacityProviderStrategyItem",0,["capacityProvider","weight","base"],[0,1,1],1],oe=[3,q,c,0,["Arn"],[0]],ae=[3,q,u,0,["TaskDefinitionArn","TaskCount","LaunchType",m,"PlatformVersion","Group",a,"EnableECSManagedTags","EnableExecuteCommand",E,S,"PropagateTags","ReferenceId","Tags"],[0,1,0,()=>le,0,0,()=>ke,2,2,()=>Ce,()=>Oe,0,0,()=>Me],1],ce=[3,q,p,0,["PathParameterValues","HeaderParameters","QueryStringParameters"],[64,128,128]],ge=[3,q,l,0,["InputTemplate","InputPathsMap"],[0,128],1],ue=[3,q,h,0,["PartitionKeyPath"],[0],1],de=[3,q,"ListTargetsByRuleRequest",0,[P,g,v,"Limit"],[0,0,0,1],1],pe=[3,q,"ListTargetsByRuleResponse",0,[R,v],[[()=>$e,0],0]],le=[3,q,m,0,["awsvpcConfiguration"],[()=>te]],he=[3,q,"PlacementConstraint",0,[L,"expression"],[0,0]],me=[3,q,S,0,[L,"field"],[0,0]],ve=[3,q,"PutTargetsRequest",0,[P,R,g],[0,[()=>$e,0],0],2],Ee=[3,q,"PutTargetsResponse",0,["FailedEntryCount","FailedEntries"],[1,()=>Te]],Se=[3,q,"PutTargetsResultEntry",0,["TargetId","ErrorCode","ErrorMessage"],[0,0,0]],fe=[3,q,w,0,["Database","SecretManagerArn","DbUser","Sql","StatementName","WithEvent",b],[0,0,0,[()=>X,0],0,2,[()=>qe,0]],1],xe=[3,q,y,0,["MaximumRetryAttempts","MaximumEventAgeInSeconds"],[1,1]],we=[3,q,f,0,[x],[()=>De],1],ye=[3,q,"RunCommandTarget",0,["Key","Values"],[0,64],2],Pe=[3,q,"SageMakerPipelineParameter",0,["Name",k],[0,0],2],Ie=[3,q,I,0,["PipelineParameterList"],[()=>Le]],Ae=[3,q,A,0,["MessageGroupId"],[0]],be=[3,q,"Tag",0,["Key",k],[0,0],2],Re=[3,q,"Target",0,["Id","Arn","RoleArn","Input","InputPath",l,h,f,u,o,A,p,w,I,c,y,r],[0,0,0,0,0,()=>ge,()=>ue,()=>we,()=>ae,()=>ie,()=>Ae,()=>ce,[()=>fe,0],()=>Ie,()=>oe,()=>xe,[()=>ee,0]],2],ke=[1,q,a,0,()=>re],Ce=[1,q,E,0,()=>he],Oe=[1,q,"PlacementStrategies",0,()=>me],Te=[1,q,"PutTargetsResultEntryList",0,()=>Se],De=[1,q,x,0,()=>ye],Le=[1,q,"SageMakerPipelineParameterList",0,()=>Pe],qe=[1,q,b,8,[()=>X,0]],Me=[1,q,"TagList",0,()=>be],$e=[1,q,"TargetList",0,[()=>Re,0]],Be=[9,q,"ListTargetsByRule",0,()=>de,()=>pe],Ne=[9,q,"PutTargets",0,()=>ve,()=>Ee]}),4011:((e,t,n)=>{n.d(t,{S:()=>AwsSdkSigV4ASigner})
var i=n(1871),s=n(1972),r=n(9752)
class AwsSdkSigV4ASigner extends r.f2{async sign(e,t,n){if(!i.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const{config:o,signer:a,signingRegion:c,signingRegionSet:g,signingName:u}=await(0,r.pz)(n),d=(await(o.sigv4aSigningRegionSet?.())??g??[c]).join(","),p=await(o.disableClockSkewCorrection?.())===!0
n._disableClockSkewCorrection=p
if(!p){n._preRequestSystemClockOffset=o.systemClockOffset
n._requestSentAt=Date.now()}return await a.sign(e,{signingDate:p?new Date:(0,s.C)(o.systemClockOffset),signingRegion:d,signingService:u})}}}),7593:((e,t,n)=>{n.d(t,{A:()=>r,O:()=>resolveAwsSdkSigV4AConfig})
var i=n(1944),s=n(2348)
const resolveAwsSdkSigV4AConfig=e=>{e.sigv4aSigningRegionSet=(0,i.t)(e.sigv4aSigningRegionSet)
return e},r={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())
throw new s.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim())
throw new s.m("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0}}),2821:((e,t,n)=>{n.d(t,{W:()=>SignatureV4MultiRegion})
const i={SignatureV4a:null},s={CrtSignerV4:null}
var r=n(8654)
const o="X-Amz-S3session-Token",a=o.toLowerCase()
class SignatureV4SignWithCredentials extends r.B{async signWithCredentials(e,t,n){const i=getCredentialsWithoutSessionToken(t)
e.headers[a]=t.sessionToken
setSingleOverride(this,i)
return this.signRequest(e,n??{})}async presignWithCredentials(e,t,n){const i=getCredentialsWithoutSessionToken(t)
delete e.headers[a]
e.headers[o]=t.sessionToken
e.query=e.query??{}
e.query[o]=t.sessionToken
setSingleOverride(this,i)
return this.presign(e,n)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const n=e.credentialProvider
e.credentialProvider=()=>{e.credentialProvider=n
return Promise.resolve(t)}}class SignatureV4MultiRegion{sigv4aSigner
sigv4Signer
signerOptions
static sigv4aDependency(){return typeof s.CrtSignerV4=="function"?"crt":typeof i.SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=new SignatureV4SignWithCredentials(e)
this.signerOptions=e}async sign(e,t={}){return t.signingRegion==="*"?this.getSigv4aSigner().sign(e,t):this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,n={}){if(n.signingRegion==="*"){const i=this.getSigv4aSigner(),r=s.CrtSignerV4
if(r&&i instanceof r)return i.signWithCredentials(e,t,n)
throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')}return this.sigv4Signer.signWithCredentials(e,t,n)}async presign(e,t={}){if(t.signingRegion==="*"){const n=this.getSigv4aSigner(),i=s.CrtSignerV4
if(i&&n instanceof i)return n.presign(e,t)
throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,n={}){if(n.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
return this.sigv4Signer.presignWithCredentials(e,t,n)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=s.CrtSignerV4,t=i.SignatureV4a
if(this.signerOptions.runtime==="node"){if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1})
else{if(!t||typeof t!="function")throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
this.sigv4aSigner=new t({...this.signerOptions})}}else{if(!t||typeof t!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}})}

