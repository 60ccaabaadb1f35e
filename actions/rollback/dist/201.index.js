"use strict"
exports.id=201
exports.ids=[201]
exports.modules={4985:((e,t,o)=>{o.d(t,{T:()=>CloudWatchLogsClient})
var n=o(6868),r=o(4405),i=o(5424),s=o(1478),a=o(2713),c=o(7579),p=o(9688),l=o(2841),d=o(7860),u=o(9053),m=o(7926),E=o(3938),x=o(7979),g=o(478),h=o(868),v=o(6979),f=o(4631),y=o(3753),S=o(4876)
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,y.u)(t).operation,region:await(0,S.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"logs",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultCloudWatchLogsHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,f.ho)(e)
return Object.assign(t,{authSchemePreference:(0,S.t)(e.authSchemePreference??[])})}
var I=o(8718)
const w={rE:"3.1162.0"}
var P=o(8739),A=o(4351),b=o(7303),O=o(9670),T=o(8898),k=o(1956),C=o(3816),D=o(7613),$=o(5412),z=o(3559),L=o(446),R=o(2766),q=o(4824),U=o(9903),G=o(2149),j=o(417),F=o(5606),N=o(9752),M=o(4394),Q=o(2068),V=o(51),H=o(6663),W=o(7022),Z=o(7307),B=o(4574),K=o(1787),X=o(1958),_=o(4397),Y=o(6467),J=o(7228),ee=o(2988)
const te="ref",oe=-1,ne=!0,re="isSet",ie="PartitionResult",se="booleanEquals",ae="getAttr",ce="stringEquals",pe={[te]:"Endpoint"},le={[te]:ie},de={[te]:"Region"},ue={},me=[de],Ee={conditions:[[re,[pe]],[re,me],["aws.partition",me,ie],[se,[{[te]:"UseFIPS"},ne]],[se,[{[te]:"UseDualStack"},ne]],[se,[{fn:ae,argv:[le,"supportsDualStack"]},ne]],[se,[{fn:ae,argv:[le,"supportsFIPS"]},ne]],[ce,[de,"us-gov-east-1"]],[ce,[de,"us-gov-west-1"]]],results:[[oe],[oe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[oe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[pe,ue],["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ue],[oe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://logs.us-gov-east-1.amazonaws.com",ue],["https://logs.us-gov-west-1.amazonaws.com",ue],["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}",ue],[oe,"FIPS is enabled but this partition does not support FIPS"],["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}",ue],[oe,"DualStack is enabled but this partition does not support DualStack"],["https://logs.{Region}.{PartitionResult#dnsSuffix}",ue],[oe,"Invalid Configuration: Missing Region"]]},xe=1e8,ge=new Int32Array([-1,1,-1,0,14,3,1,4,xe+13,2,5,xe+13,3,8,6,4,7,xe+12,5,xe+10,xe+11,4,12,9,6,10,xe+9,7,xe+6,11,8,xe+7,xe+8,5,13,xe+5,6,xe+4,xe+5,3,xe+1,15,4,xe+2,xe+3]),he=ee.d.from(ge,2,Ee.conditions,Ee.results),ve=new _.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>ve.get(e,()=>(0,Y.c)(he,{endpointParams:e,logger:t.logger}))
J.m.aws=X.U
var fe=o(2233)
const getRuntimeConfig=e=>({apiVersion:"2014-03-28",base64Decoder:e?.base64Decoder??W.E,base64Encoder:e?.base64Encoder??Z.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchLogsHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new N.f2}],logger:e?.logger??new V.N,protocol:e?.protocol??M.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatchlogs",errorTypeRegistries:fe.q1U,xmlNamespace:"http://monitoring.amazonaws.com/doc/2014-03-28/",version:"2014-03-28",serviceTarget:"Logs_20140328"},serviceId:e?.serviceId??"CloudWatch Logs",sha256:e?.sha256??Q.k,urlParser:e?.urlParser??H.D,utf8Decoder:e?.utf8Decoder??B.a,utf8Encoder:e?.utf8Encoder??K.P}),runtimeConfig_getRuntimeConfig=e=>{(0,C.I)(process.version)
const t=(0,$.I)(e),defaultConfigProvider=()=>t().then(D.l),o=getRuntimeConfig(e);(0,P.I)(process.version)
const n={profile:e?.profile,logger:o.logger}
return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,z.Z)(T.$,n),bodyLengthChecker:e?.bodyLengthChecker??G.n,credentialDefaultProvider:e?.credentialDefaultProvider??k.v6,defaultSocketTimeout:(0,A.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,b.pf)({serviceId:o.serviceId,clientVersion:w.rE}),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??E.eventStreamSerdeProvider,maxAttempts:e?.maxAttempts??(0,z.Z)(g.qs,e),region:e?.region??(0,z.Z)(L.GG,{...L.zH,...n}),requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,z.Z)({...g.kN,default:async()=>(await defaultConfigProvider()).retryMode||U.L0},e),streamCollector:e?.streamCollector??F.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,z.Z)(R.e$,n),useFipsEndpoint:e?.useFipsEndpoint??(0,z.Z)(q.Ko,n),userAgentAppId:e?.userAgentAppId??(0,z.Z)(O.hV,n)}}
var ye=o(5489),Se=o(2061),Ie=o(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let o=e.httpAuthSchemeProvider,n=e.credentials
return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
o===-1?t.push(e):t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const o=Object.assign((0,ye.R)(e),(0,Se.xA)(e),(0,Ie.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(o))
return Object.assign(e,(0,ye.$)(o),(0,Se.uv)(o),(0,Ie.j)(o),resolveHttpAuthRuntimeConfig(o))}
class CloudWatchLogsClient extends d.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const o=(0,I.v)(t),d=(0,n.D)(o),f=(0,g.$z)(d),y=(0,u.T)(f),S=(0,r.OV)(y),w=(0,m.Co)(S),P=(0,E.o)(w),A=resolveHttpAuthSchemeConfig(P),b=resolveRuntimeExtensions(A,e?.extensions||[])
this.config=b
this.middlewareStack.use((0,v.wq)(this.config))
this.middlewareStack.use((0,i.sM)(this.config))
this.middlewareStack.use((0,h.ey)(this.config))
this.middlewareStack.use((0,x.vK)(this.config))
this.middlewareStack.use((0,r.TC)(this.config))
this.middlewareStack.use((0,s.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultCloudWatchLogsHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,l.l)(this.config))}destroy(){super.destroy()}}}),9834:((e,t,o)=>{o.d(t,{G5:()=>s,lq:()=>a,yt:()=>_mw0})
var n=o(5747),r=o(7926),i=o(8718)
const s=(0,n.k)(i.S,"Logs_20140328","CloudWatchLogsClient",r.rD),a={},_mw0=(e,t,o,n)=>[]}),6e3:((e,t,o)=>{o.d(t,{V:()=>DescribeLogGroupsCommand})
var n=o(9834),r=o(2233)
class DescribeLogGroupsCommand extends((0,n.G5)(n.lq,n.yt,"DescribeLogGroups",r.aTt)){}}),1408:((e,t,o)=>{o.d(t,{h:()=>GetLogEventsCommand})
var n=o(9834),r=o(2233)
class GetLogEventsCommand extends((0,n.G5)(n.lq,n.yt,"GetLogEvents",r.IU$)){}}),8718:((e,t,o)=>{o.d(t,{S:()=>n,v:()=>resolveClientEndpointParameters})
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"logs"}),n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}),8621:((e,t,o)=>{o.d(t,{y:()=>CloudWatchLogsServiceException})
var n=o(3441)
class CloudWatchLogsServiceException extends n.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,CloudWatchLogsServiceException.prototype)}}}),4333:((e,t,o)=>{o.d(t,{AW:()=>UnrecognizedClientException,Ak:()=>SessionStreamingException,B9:()=>MalformedQueryException,D9:()=>InternalStreamingException,Ei:()=>InvalidOperationException,Fp:()=>SessionTimeoutException,GI:()=>InternalServerException,K7:()=>OperationAbortedException,UC:()=>LimitExceededException,Ud:()=>ResourceAlreadyExistsException,XN:()=>AccessDeniedException,Zz:()=>DataAlreadyAcceptedException,cD:()=>TooManyTagsException,cb:()=>ConflictException,dr:()=>ValidationException,kT:()=>InvalidParameterException,lB:()=>ResourceNotFoundException,ld:()=>ServiceUnavailableException,rm:()=>InvalidSequenceTokenException,x5:()=>ThrottlingException,yP:()=>ServiceQuotaExceededException})
var n=o(8621)
class AccessDeniedException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#AccessDeniedException"
name="AccessDeniedException"
$fault="client"
constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDeniedException.prototype)}}class InvalidParameterException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#InvalidParameterException"
name="InvalidParameterException"
$fault="client"
constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterException.prototype)}}class OperationAbortedException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#OperationAbortedException"
name="OperationAbortedException"
$fault="client"
constructor(e){super({name:"OperationAbortedException",$fault:"client",...e})
Object.setPrototypeOf(this,OperationAbortedException.prototype)}}class ResourceNotFoundException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}class ServiceUnavailableException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#ServiceUnavailableException"
name="ServiceUnavailableException"
$fault="server"
constructor(e){super({name:"ServiceUnavailableException",$fault:"server",...e})
Object.setPrototypeOf(this,ServiceUnavailableException.prototype)}}class InternalServerException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#InternalServerException"
name="InternalServerException"
$fault="server"
constructor(e){super({name:"InternalServerException",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServerException.prototype)}}class ThrottlingException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#ThrottlingException"
name="ThrottlingException"
$fault="client"
constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
Object.setPrototypeOf(this,ThrottlingException.prototype)}}class ValidationException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#ValidationException"
name="ValidationException"
$fault="client"
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)}}class InvalidOperationException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#InvalidOperationException"
name="InvalidOperationException"
$fault="client"
constructor(e){super({name:"InvalidOperationException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOperationException.prototype)}}class ConflictException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#ConflictException"
name="ConflictException"
$fault="client"
constructor(e){super({name:"ConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ConflictException.prototype)}}class ServiceQuotaExceededException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException"
name="ServiceQuotaExceededException"
$fault="client"
constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype)}}class LimitExceededException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#LimitExceededException"
name="LimitExceededException"
$fault="client"
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)}}class ResourceAlreadyExistsException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException"
name="ResourceAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ResourceAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceAlreadyExistsException.prototype)}}class DataAlreadyAcceptedException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException"
name="DataAlreadyAcceptedException"
$fault="client"
expectedSequenceToken
constructor(e){super({name:"DataAlreadyAcceptedException",$fault:"client",...e})
Object.setPrototypeOf(this,DataAlreadyAcceptedException.prototype)
this.expectedSequenceToken=e.expectedSequenceToken}}class InternalStreamingException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#InternalStreamingException"
name="InternalStreamingException"
$fault="client"
constructor(e){super({name:"InternalStreamingException",$fault:"client",...e})
Object.setPrototypeOf(this,InternalStreamingException.prototype)}}class InvalidSequenceTokenException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException"
name="InvalidSequenceTokenException"
$fault="client"
expectedSequenceToken
constructor(e){super({name:"InvalidSequenceTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSequenceTokenException.prototype)
this.expectedSequenceToken=e.expectedSequenceToken}}class UnrecognizedClientException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#UnrecognizedClientException"
name="UnrecognizedClientException"
$fault="client"
constructor(e){super({name:"UnrecognizedClientException",$fault:"client",...e})
Object.setPrototypeOf(this,UnrecognizedClientException.prototype)}}class SessionStreamingException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#SessionStreamingException"
name="SessionStreamingException"
$fault="client"
constructor(e){super({name:"SessionStreamingException",$fault:"client",...e})
Object.setPrototypeOf(this,SessionStreamingException.prototype)}}class SessionTimeoutException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#SessionTimeoutException"
name="SessionTimeoutException"
$fault="client"
constructor(e){super({name:"SessionTimeoutException",$fault:"client",...e})
Object.setPrototypeOf(this,SessionTimeoutException.prototype)}}class MalformedQueryException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#MalformedQueryException"
name="MalformedQueryException"
$fault="client"
queryCompileError
constructor(e){super({name:"MalformedQueryException",$fault:"client",...e})
Object.setPrototypeOf(this,MalformedQueryException.prototype)
this.queryCompileError=e.queryCompileError}}class TooManyTagsException extends n.y{static shapeId="com.amazonaws.cloudwatchlogs#TooManyTagsException"
name="TooManyTagsException"
$fault="client"
resourceName
constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTagsException.prototype)
this.resourceName=e.resourceName}}}),2233:((e,t,o)=>{o.d(t,{IU$:()=>ee,aTt:()=>J,q1U:()=>M})
var n=o(9835),r=o(8621),i=o(4333)
const s="client",a="error",c="expectedSequenceToken",p="httpError",l="logGroupClass",d="logGroupName",u="limit",m="message",E="nextToken",x="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs",g="server",h="com.amazonaws.cloudwatchlogs",v=new n.O(x)
var f=[-3,x,"CloudWatchLogsServiceException",0,[],[]]
v.registerError(f,r.y)
const y=new n.O(h)
var S=[-3,h,"AccessDeniedException",{[a]:s},[m],[0]]
y.registerError(S,i.XN)
var I=[-3,h,"ConflictException",{[a]:s},[m],[0]]
y.registerError(I,i.cb)
var w=[-3,h,"DataAlreadyAcceptedException",{[a]:s},[c,m],[0,0]]
y.registerError(w,i.Zz)
var P=[-3,h,"InternalServerException",{[a]:g,[p]:500},[m],[0]]
y.registerError(P,i.GI)
var A=[-3,h,"InternalStreamingException",{[a]:s},[m],[0]]
y.registerError(A,i.D9)
var b=[-3,h,"InvalidOperationException",{[a]:s},[m],[0]]
y.registerError(b,i.Ei)
var O=[-3,h,"InvalidParameterException",{[a]:s},[m],[0]]
y.registerError(O,i.kT)
var T=[-3,h,"InvalidSequenceTokenException",{[a]:s},[c,m],[0,0]]
y.registerError(T,i.rm)
var k=[-3,h,"LimitExceededException",{[a]:s},[m],[0]]
y.registerError(k,i.UC)
var C=[-3,h,"MalformedQueryException",{[a]:s},["queryCompileError",m],[()=>K,0]]
y.registerError(C,i.B9)
var D=[-3,h,"OperationAbortedException",{[a]:s},[m],[0]]
y.registerError(D,i.K7)
var $=[-3,h,"ResourceAlreadyExistsException",{[a]:s},[m],[0]]
y.registerError($,i.Ud)
var z=[-3,h,"ResourceNotFoundException",{[a]:s},[m],[0]]
y.registerError(z,i.lB)
var L=[-3,h,"ServiceQuotaExceededException",{[a]:s},[m],[0]]
y.registerError(L,i.yP)
var R=[-3,h,"ServiceUnavailableException",{[a]:g},[m],[0]]
y.registerError(R,i.ld)
var q=[-3,h,"SessionStreamingException",{[a]:s},[m],[0]]
y.registerError(q,i.Ak)
var U=[-3,h,"SessionTimeoutException",{[a]:s},[m],[0]]
y.registerError(U,i.Fp)
var G=[-3,h,"ThrottlingException",{[a]:s},[m],[0]]
y.registerError(G,i.x5)
var j=[-3,h,"TooManyTagsException",{[a]:s,[p]:400},[m,"resourceName"],[0,0]]
y.registerError(j,i.cD)
var F=[-3,h,"UnrecognizedClientException",{[a]:s},[m],[0]]
y.registerError(F,i.AW)
var N=[-3,h,"ValidationException",{[a]:s},[m],[0]]
y.registerError(N,i.dr)
const M=[v,y]
var Q=[3,h,"DescribeLogGroupsRequest",0,["accountIdentifiers","logGroupNamePrefix","logGroupNamePattern",E,u,"includeLinkedAccounts",l,"logGroupIdentifiers"],[64,0,0,0,1,2,0,64]],V=[3,h,"DescribeLogGroupsResponse",0,["logGroups",E],[()=>_,0]],H=[3,h,"GetLogEventsRequest",0,["logStreamName",d,"logGroupIdentifier","startTime","endTime",E,u,"startFromHead","unmask"],[0,0,0,1,1,0,1,2,2],1],W=[3,h,"GetLogEventsResponse",0,["events","nextForwardToken","nextBackwardToken"],[()=>Y,0,0]],Z=[3,h,"LogGroup",0,[d,"creationTime","retentionInDays","metricFilterCount","arn","storedBytes","kmsKeyId","dataProtectionStatus","inheritedProperties",l,"logGroupArn","deletionProtectionEnabled","bearerTokenAuthenticationEnabled","retentionPolicyName"],[0,1,1,1,0,1,0,0,64,0,0,2,2,0]],B=[3,h,"OutputLogEvent",0,["timestamp",m,"ingestionTime"],[1,0,1]],K=[3,h,"QueryCompileError",0,["location",m],[()=>X,0]],X=[3,h,"QueryCompileErrorLocation",0,["startCharOffset","endCharOffset"],[1,1]],_=[1,h,"LogGroups",0,()=>Z],Y=[1,h,"OutputLogEvents",0,()=>B],J=[9,h,"DescribeLogGroups",0,()=>Q,()=>V],ee=[9,h,"GetLogEvents",0,()=>H,()=>W]})}

