"use strict"
exports.id=519
exports.ids=[519]
exports.modules={2024:((e,t,o)=>{o.d(t,{j:()=>SSMClient})
var s=o(6868),a=o(4405),i=o(5424),n=o(1478),c=o(2713),r=o(7579),p=o(9688),d=o(2841),l=o(7860),m=o(9053),u=o(7926),x=o(7979),E=o(478),I=o(868),v=o(6979),y=o(4631),S=o(3753),g=o(4876)
const defaultSSMHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,S.u)(t).operation,region:await(0,g.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultSSMHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,y.ho)(e)
return Object.assign(t,{authSchemePreference:(0,g.t)(e.authSchemePreference??[])})}
var h=o(2867)
const M={rE:"3.1162.0"}
var f=o(8739),O=o(4351),P=o(7303),A=o(9670),D=o(8898),$=o(1956),N=o(3816),L=o(7613),b=o(5412),T=o(3559),R=o(446),C=o(2766),F=o(4824),w=o(9903),z=o(2149),j=o(18),U=o(5606),V=o(9752),k=o(7265),K=o(2068),q=o(51),H=o(6663),Q=o(7022),G=o(7307),Z=o(4574),Y=o(1787),B=o(1958),J=o(4397),W=o(6467),X=o(7228),_=o(2988)
const ee="ref",te=-1,oe=!0,se="isSet",ae="PartitionResult",ie="booleanEquals",ne="getAttr",ce={[ee]:"Endpoint"},re={[ee]:ae},pe={},de=[{[ee]:"Region"}],le={conditions:[[se,[ce]],[se,de],["aws.partition",de,ae],[ie,[{[ee]:"UseFIPS"},oe]],[ie,[{[ee]:"UseDualStack"},oe]],[ie,[{fn:ne,argv:[re,"supportsDualStack"]},oe]],[ie,[{fn:ne,argv:[re,"supportsFIPS"]},oe]],["stringEquals",[{fn:ne,argv:[re,"name"]},"aws-us-gov"]]],results:[[te],[te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ce,pe],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[te,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",pe],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",pe],[te,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[te,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",pe],[te,"Invalid Configuration: Missing Region"]]},me=1e8,ue=new Int32Array([-1,1,-1,0,13,3,1,4,me+12,2,5,me+12,3,8,6,4,7,me+11,5,me+9,me+10,4,11,9,6,10,me+8,7,me+6,me+7,5,12,me+5,6,me+4,me+5,3,me+1,14,4,me+2,me+3]),xe=_.d.from(ue,2,le.conditions,le.results),Ee=new J.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Ee.get(e,()=>(0,W.c)(xe,{endpointParams:e,logger:t.logger}))
X.m.aws=B.U
var Ie=o(6962)
const getRuntimeConfig=e=>({apiVersion:"2014-11-06",base64Decoder:e?.base64Decoder??Q.E,base64Encoder:e?.base64Encoder??G.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSMHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new V.f2}],logger:e?.logger??new q.N,protocol:e?.protocol??k.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:Ie.q1U,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"2014-11-06",serviceTarget:"AmazonSSM"},serviceId:e?.serviceId??"SSM",sha256:e?.sha256??K.k,urlParser:e?.urlParser??H.D,utf8Decoder:e?.utf8Decoder??Z.a,utf8Encoder:e?.utf8Encoder??Y.P}),runtimeConfig_getRuntimeConfig=e=>{(0,N.I)(process.version)
const t=(0,b.I)(e),defaultConfigProvider=()=>t().then(L.l),o=getRuntimeConfig(e);(0,f.I)(process.version)
const s={profile:e?.profile,logger:o.logger}
return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,T.Z)(D.$,s),bodyLengthChecker:e?.bodyLengthChecker??z.n,credentialDefaultProvider:e?.credentialDefaultProvider??$.v6,defaultSocketTimeout:(0,O.E)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,P.pf)({serviceId:o.serviceId,clientVersion:M.rE}),maxAttempts:e?.maxAttempts??(0,T.Z)(E.qs,e),region:e?.region??(0,T.Z)(R.GG,{...R.zH,...s}),requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,T.Z)({...E.kN,default:async()=>(await defaultConfigProvider()).retryMode||w.L0},e),streamCollector:e?.streamCollector??U.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,T.Z)(C.e$,s),useFipsEndpoint:e?.useFipsEndpoint??(0,T.Z)(F.Ko,s),userAgentAppId:e?.userAgentAppId??(0,T.Z)(A.hV,s)}}
var ve=o(5489),ye=o(2061),Se=o(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let o=e.httpAuthSchemeProvider,s=e.credentials
return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
o===-1?t.push(e):t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){s=e},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const o=Object.assign((0,ve.R)(e),(0,ye.xA)(e),(0,Se.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(o))
return Object.assign(e,(0,ve.$)(o),(0,ye.uv)(o),(0,Se.j)(o),resolveHttpAuthRuntimeConfig(o))}
class SSMClient extends l.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const o=(0,h.v)(t),l=(0,s.D)(o),y=(0,E.$z)(l),S=(0,m.T)(y),g=(0,a.OV)(S),M=(0,u.Co)(g),f=resolveHttpAuthSchemeConfig(M),O=resolveRuntimeExtensions(f,e?.extensions||[])
this.config=O
this.middlewareStack.use((0,v.wq)(this.config))
this.middlewareStack.use((0,i.sM)(this.config))
this.middlewareStack.use((0,I.ey)(this.config))
this.middlewareStack.use((0,x.vK)(this.config))
this.middlewareStack.use((0,a.TC)(this.config))
this.middlewareStack.use((0,n.Y7)(this.config))
this.middlewareStack.use((0,c.n)(this.config))
this.middlewareStack.use((0,r.w)(this.config,{httpAuthSchemeParametersProvider:defaultSSMHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,d.l)(this.config))}destroy(){super.destroy()}}}),9120:((e,t,o)=>{o.d(t,{$:()=>DescribeParametersCommand})
var s=o(5747),a=o(7926),i=o(2867)
const n=(0,s.k)(i.S,"AmazonSSM","SSMClient",a.rD),c={},_mw0=(e,t,o,s)=>[]
var r=o(6962)
class DescribeParametersCommand extends(n(c,_mw0,"DescribeParameters",r.Ck2)){}}),2867:((e,t,o)=>{o.d(t,{S:()=>s,v:()=>resolveClientEndpointParameters})
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"ssm"}),s={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}),6962:((e,t,o)=>{o.d(t,{Ck2:()=>Eo,q1U:()=>so})
var s=o(9835),a=o(3441)
class SSMServiceException extends a.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,SSMServiceException.prototype)}}class AccessDeniedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AccessDeniedException"
name="AccessDeniedException"
$fault="client"
Message
constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDeniedException.prototype)
this.Message=e.Message}}class InternalServerError extends SSMServiceException{static shapeId="com.amazonaws.ssm#InternalServerError"
name="InternalServerError"
$fault="server"
Message
constructor(e){super({name:"InternalServerError",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServerError.prototype)
this.Message=e.Message}}class InvalidResourceId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResourceId"
name="InvalidResourceId"
$fault="client"
constructor(e){super({name:"InvalidResourceId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidResourceId.prototype)}}class InvalidResourceType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResourceType"
name="InvalidResourceType"
$fault="client"
constructor(e){super({name:"InvalidResourceType",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidResourceType.prototype)}}class TooManyTagsError extends SSMServiceException{static shapeId="com.amazonaws.ssm#TooManyTagsError"
name="TooManyTagsError"
$fault="client"
constructor(e){super({name:"TooManyTagsError",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTagsError.prototype)}}class TooManyUpdates extends SSMServiceException{static shapeId="com.amazonaws.ssm#TooManyUpdates"
name="TooManyUpdates"
$fault="client"
Message
constructor(e){super({name:"TooManyUpdates",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyUpdates.prototype)
this.Message=e.Message}}class AlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AlreadyExistsException"
name="AlreadyExistsException"
$fault="client"
Message
constructor(e){super({name:"AlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,AlreadyExistsException.prototype)
this.Message=e.Message}}class OpsItemConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemConflictException"
name="OpsItemConflictException"
$fault="client"
Message
constructor(e){super({name:"OpsItemConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemConflictException.prototype)
this.Message=e.Message}}class OpsItemInvalidParameterException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemInvalidParameterException"
name="OpsItemInvalidParameterException"
$fault="client"
ParameterNames
Message
constructor(e){super({name:"OpsItemInvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemInvalidParameterException.prototype)
this.ParameterNames=e.ParameterNames
this.Message=e.Message}}class OpsItemLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemLimitExceededException"
name="OpsItemLimitExceededException"
$fault="client"
ResourceTypes
Limit
LimitType
Message
constructor(e){super({name:"OpsItemLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemLimitExceededException.prototype)
this.ResourceTypes=e.ResourceTypes
this.Limit=e.Limit
this.LimitType=e.LimitType
this.Message=e.Message}}class OpsItemNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemNotFoundException"
name="OpsItemNotFoundException"
$fault="client"
Message
constructor(e){super({name:"OpsItemNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemNotFoundException.prototype)
this.Message=e.Message}}class OpsItemRelatedItemAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException"
name="OpsItemRelatedItemAlreadyExistsException"
$fault="client"
Message
ResourceUri
OpsItemId
constructor(e){super({name:"OpsItemRelatedItemAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemRelatedItemAlreadyExistsException.prototype)
this.Message=e.Message
this.ResourceUri=e.ResourceUri
this.OpsItemId=e.OpsItemId}}class DuplicateInstanceId extends SSMServiceException{static shapeId="com.amazonaws.ssm#DuplicateInstanceId"
name="DuplicateInstanceId"
$fault="client"
constructor(e){super({name:"DuplicateInstanceId",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateInstanceId.prototype)}}class InvalidCommandId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidCommandId"
name="InvalidCommandId"
$fault="client"
constructor(e){super({name:"InvalidCommandId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidCommandId.prototype)}}class InvalidInstanceId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInstanceId"
name="InvalidInstanceId"
$fault="client"
Message
constructor(e){super({name:"InvalidInstanceId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInstanceId.prototype)
this.Message=e.Message}}class DoesNotExistException extends SSMServiceException{static shapeId="com.amazonaws.ssm#DoesNotExistException"
name="DoesNotExistException"
$fault="client"
Message
constructor(e){super({name:"DoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,DoesNotExistException.prototype)
this.Message=e.Message}}class InvalidParameters extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidParameters"
name="InvalidParameters"
$fault="client"
Message
constructor(e){super({name:"InvalidParameters",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameters.prototype)
this.Message=e.Message}}class AssociationAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationAlreadyExists"
name="AssociationAlreadyExists"
$fault="client"
constructor(e){super({name:"AssociationAlreadyExists",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationAlreadyExists.prototype)}}class AssociationLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationLimitExceeded"
name="AssociationLimitExceeded"
$fault="client"
constructor(e){super({name:"AssociationLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationLimitExceeded.prototype)}}class InvalidDocument extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocument"
name="InvalidDocument"
$fault="client"
Message
constructor(e){super({name:"InvalidDocument",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocument.prototype)
this.Message=e.Message}}class InvalidDocumentVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentVersion"
name="InvalidDocumentVersion"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentVersion",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentVersion.prototype)
this.Message=e.Message}}class InvalidOutputLocation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOutputLocation"
name="InvalidOutputLocation"
$fault="client"
constructor(e){super({name:"InvalidOutputLocation",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOutputLocation.prototype)}}class InvalidSchedule extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidSchedule"
name="InvalidSchedule"
$fault="client"
Message
constructor(e){super({name:"InvalidSchedule",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSchedule.prototype)
this.Message=e.Message}}class InvalidTag extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTag"
name="InvalidTag"
$fault="client"
Message
constructor(e){super({name:"InvalidTag",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTag.prototype)
this.Message=e.Message}}class InvalidTarget extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTarget"
name="InvalidTarget"
$fault="client"
Message
constructor(e){super({name:"InvalidTarget",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTarget.prototype)
this.Message=e.Message}}class InvalidTargetMaps extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTargetMaps"
name="InvalidTargetMaps"
$fault="client"
Message
constructor(e){super({name:"InvalidTargetMaps",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTargetMaps.prototype)
this.Message=e.Message}}class UnsupportedPlatformType extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedPlatformType"
name="UnsupportedPlatformType"
$fault="client"
Message
constructor(e){super({name:"UnsupportedPlatformType",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedPlatformType.prototype)
this.Message=e.Message}}class ConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ConflictException"
name="ConflictException"
$fault="client"
Message
constructor(e){super({name:"ConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ConflictException.prototype)
this.Message=e.Message}}class ServiceQuotaExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ServiceQuotaExceededException"
name="ServiceQuotaExceededException"
$fault="client"
Message
ResourceId
ResourceType
QuotaCode
ServiceCode
constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype)
this.Message=e.Message
this.ResourceId=e.ResourceId
this.ResourceType=e.ResourceType
this.QuotaCode=e.QuotaCode
this.ServiceCode=e.ServiceCode}}class DocumentAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentAlreadyExists"
name="DocumentAlreadyExists"
$fault="client"
Message
constructor(e){super({name:"DocumentAlreadyExists",$fault:"client",...e})
Object.setPrototypeOf(this,DocumentAlreadyExists.prototype)
this.Message=e.Message}}class DocumentLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentLimitExceeded"
name="DocumentLimitExceeded"
$fault="client"
Message
constructor(e){super({name:"DocumentLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,DocumentLimitExceeded.prototype)
this.Message=e.Message}}class InvalidDocumentContent extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentContent"
name="InvalidDocumentContent"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentContent",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentContent.prototype)
this.Message=e.Message}}class InvalidDocumentSchemaVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentSchemaVersion"
name="InvalidDocumentSchemaVersion"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentSchemaVersion",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentSchemaVersion.prototype)
this.Message=e.Message}}class MaxDocumentSizeExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#MaxDocumentSizeExceeded"
name="MaxDocumentSizeExceeded"
$fault="client"
Message
constructor(e){super({name:"MaxDocumentSizeExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,MaxDocumentSizeExceeded.prototype)
this.Message=e.Message}}class NoLongerSupportedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#NoLongerSupportedException"
name="NoLongerSupportedException"
$fault="client"
Message
constructor(e){super({name:"NoLongerSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,NoLongerSupportedException.prototype)
this.Message=e.Message}}class IdempotentParameterMismatch extends SSMServiceException{static shapeId="com.amazonaws.ssm#IdempotentParameterMismatch"
name="IdempotentParameterMismatch"
$fault="client"
Message
constructor(e){super({name:"IdempotentParameterMismatch",$fault:"client",...e})
Object.setPrototypeOf(this,IdempotentParameterMismatch.prototype)
this.Message=e.Message}}class ResourceLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceLimitExceededException"
name="ResourceLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"ResourceLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceLimitExceededException.prototype)
this.Message=e.Message}}class OpsItemAccessDeniedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemAccessDeniedException"
name="OpsItemAccessDeniedException"
$fault="client"
Message
constructor(e){super({name:"OpsItemAccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemAccessDeniedException.prototype)
this.Message=e.Message}}class OpsItemAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemAlreadyExistsException"
name="OpsItemAlreadyExistsException"
$fault="client"
Message
OpsItemId
constructor(e){super({name:"OpsItemAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemAlreadyExistsException.prototype)
this.Message=e.Message
this.OpsItemId=e.OpsItemId}}class OpsMetadataAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataAlreadyExistsException"
name="OpsMetadataAlreadyExistsException"
$fault="client"
constructor(e){super({name:"OpsMetadataAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataAlreadyExistsException.prototype)}}class OpsMetadataInvalidArgumentException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataInvalidArgumentException"
name="OpsMetadataInvalidArgumentException"
$fault="client"
constructor(e){super({name:"OpsMetadataInvalidArgumentException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataInvalidArgumentException.prototype)}}class OpsMetadataLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataLimitExceededException"
name="OpsMetadataLimitExceededException"
$fault="client"
constructor(e){super({name:"OpsMetadataLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataLimitExceededException.prototype)}}class OpsMetadataTooManyUpdatesException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataTooManyUpdatesException"
name="OpsMetadataTooManyUpdatesException"
$fault="client"
constructor(e){super({name:"OpsMetadataTooManyUpdatesException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataTooManyUpdatesException.prototype)}}class ResourceDataSyncAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException"
name="ResourceDataSyncAlreadyExistsException"
$fault="client"
SyncName
constructor(e){super({name:"ResourceDataSyncAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncAlreadyExistsException.prototype)
this.SyncName=e.SyncName}}class ResourceDataSyncCountExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncCountExceededException"
name="ResourceDataSyncCountExceededException"
$fault="client"
Message
constructor(e){super({name:"ResourceDataSyncCountExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncCountExceededException.prototype)
this.Message=e.Message}}class ResourceDataSyncInvalidConfigurationException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException"
name="ResourceDataSyncInvalidConfigurationException"
$fault="client"
Message
constructor(e){super({name:"ResourceDataSyncInvalidConfigurationException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncInvalidConfigurationException.prototype)
this.Message=e.Message}}class InvalidActivation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActivation"
name="InvalidActivation"
$fault="client"
Message
constructor(e){super({name:"InvalidActivation",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidActivation.prototype)
this.Message=e.Message}}class InvalidActivationId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActivationId"
name="InvalidActivationId"
$fault="client"
Message
constructor(e){super({name:"InvalidActivationId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidActivationId.prototype)
this.Message=e.Message}}class AssociationDoesNotExist extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationDoesNotExist"
name="AssociationDoesNotExist"
$fault="client"
Message
constructor(e){super({name:"AssociationDoesNotExist",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationDoesNotExist.prototype)
this.Message=e.Message}}class ResourceNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
this.Message=e.Message}}class AssociatedInstances extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociatedInstances"
name="AssociatedInstances"
$fault="client"
constructor(e){super({name:"AssociatedInstances",$fault:"client",...e})
Object.setPrototypeOf(this,AssociatedInstances.prototype)}}class InvalidDocumentOperation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentOperation"
name="InvalidDocumentOperation"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentOperation",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentOperation.prototype)
this.Message=e.Message}}class InvalidDeleteInventoryParametersException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDeleteInventoryParametersException"
name="InvalidDeleteInventoryParametersException"
$fault="client"
Message
constructor(e){super({name:"InvalidDeleteInventoryParametersException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeleteInventoryParametersException.prototype)
this.Message=e.Message}}class InvalidInventoryRequestException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInventoryRequestException"
name="InvalidInventoryRequestException"
$fault="client"
Message
constructor(e){super({name:"InvalidInventoryRequestException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInventoryRequestException.prototype)
this.Message=e.Message}}class InvalidOptionException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOptionException"
name="InvalidOptionException"
$fault="client"
Message
constructor(e){super({name:"InvalidOptionException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOptionException.prototype)
this.Message=e.Message}}class InvalidTypeNameException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTypeNameException"
name="InvalidTypeNameException"
$fault="client"
Message
constructor(e){super({name:"InvalidTypeNameException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTypeNameException.prototype)
this.Message=e.Message}}class OpsMetadataNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataNotFoundException"
name="OpsMetadataNotFoundException"
$fault="client"
constructor(e){super({name:"OpsMetadataNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataNotFoundException.prototype)}}class ParameterNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterNotFound"
name="ParameterNotFound"
$fault="client"
constructor(e){super({name:"ParameterNotFound",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterNotFound.prototype)}}class ResourceInUseException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceInUseException"
name="ResourceInUseException"
$fault="client"
Message
constructor(e){super({name:"ResourceInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceInUseException.prototype)
this.Message=e.Message}}class ResourceDataSyncNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncNotFoundException"
name="ResourceDataSyncNotFoundException"
$fault="client"
SyncName
SyncType
Message
constructor(e){super({name:"ResourceDataSyncNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncNotFoundException.prototype)
this.SyncName=e.SyncName
this.SyncType=e.SyncType
this.Message=e.Message}}class MalformedResourcePolicyDocumentException extends SSMServiceException{static shapeId="com.amazonaws.ssm#MalformedResourcePolicyDocumentException"
name="MalformedResourcePolicyDocumentException"
$fault="client"
Message
constructor(e){super({name:"MalformedResourcePolicyDocumentException",$fault:"client",...e})
Object.setPrototypeOf(this,MalformedResourcePolicyDocumentException.prototype)
this.Message=e.Message}}class ResourcePolicyConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyConflictException"
name="ResourcePolicyConflictException"
$fault="client"
Message
constructor(e){super({name:"ResourcePolicyConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourcePolicyConflictException.prototype)
this.Message=e.Message}}class ResourcePolicyInvalidParameterException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyInvalidParameterException"
name="ResourcePolicyInvalidParameterException"
$fault="client"
ParameterNames
Message
constructor(e){super({name:"ResourcePolicyInvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourcePolicyInvalidParameterException.prototype)
this.ParameterNames=e.ParameterNames
this.Message=e.Message}}class ResourcePolicyNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyNotFoundException"
name="ResourcePolicyNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ResourcePolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourcePolicyNotFoundException.prototype)
this.Message=e.Message}}class TargetInUseException extends SSMServiceException{static shapeId="com.amazonaws.ssm#TargetInUseException"
name="TargetInUseException"
$fault="client"
Message
constructor(e){super({name:"TargetInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetInUseException.prototype)
this.Message=e.Message}}class InvalidFilter extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilter"
name="InvalidFilter"
$fault="client"
Message
constructor(e){super({name:"InvalidFilter",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFilter.prototype)
this.Message=e.Message}}class InvalidNextToken extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidNextToken"
name="InvalidNextToken"
$fault="client"
Message
constructor(e){super({name:"InvalidNextToken",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidNextToken.prototype)
this.Message=e.Message}}class InvalidAssociationVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAssociationVersion"
name="InvalidAssociationVersion"
$fault="client"
Message
constructor(e){super({name:"InvalidAssociationVersion",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAssociationVersion.prototype)
this.Message=e.Message}}class AssociationExecutionDoesNotExist extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationExecutionDoesNotExist"
name="AssociationExecutionDoesNotExist"
$fault="client"
Message
constructor(e){super({name:"AssociationExecutionDoesNotExist",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationExecutionDoesNotExist.prototype)
this.Message=e.Message}}class InvalidFilterKey extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterKey"
name="InvalidFilterKey"
$fault="client"
constructor(e){super({name:"InvalidFilterKey",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFilterKey.prototype)}}class InvalidFilterValue extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterValue"
name="InvalidFilterValue"
$fault="client"
Message
constructor(e){super({name:"InvalidFilterValue",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFilterValue.prototype)
this.Message=e.Message}}class AutomationExecutionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationExecutionNotFoundException"
name="AutomationExecutionNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AutomationExecutionNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationExecutionNotFoundException.prototype)
this.Message=e.Message}}class InvalidPermissionType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPermissionType"
name="InvalidPermissionType"
$fault="client"
Message
constructor(e){super({name:"InvalidPermissionType",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidPermissionType.prototype)
this.Message=e.Message}}class UnsupportedOperatingSystem extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedOperatingSystem"
name="UnsupportedOperatingSystem"
$fault="client"
Message
constructor(e){super({name:"UnsupportedOperatingSystem",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedOperatingSystem.prototype)
this.Message=e.Message}}class InvalidInstanceInformationFilterValue extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInstanceInformationFilterValue"
name="InvalidInstanceInformationFilterValue"
$fault="client"
constructor(e){super({name:"InvalidInstanceInformationFilterValue",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInstanceInformationFilterValue.prototype)}}class InvalidInstancePropertyFilterValue extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInstancePropertyFilterValue"
name="InvalidInstancePropertyFilterValue"
$fault="client"
constructor(e){super({name:"InvalidInstancePropertyFilterValue",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInstancePropertyFilterValue.prototype)}}class InvalidDeletionIdException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDeletionIdException"
name="InvalidDeletionIdException"
$fault="client"
Message
constructor(e){super({name:"InvalidDeletionIdException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeletionIdException.prototype)
this.Message=e.Message}}class InvalidFilterOption extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterOption"
name="InvalidFilterOption"
$fault="client"
constructor(e){super({name:"InvalidFilterOption",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFilterOption.prototype)}}class OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException"
name="OpsItemRelatedItemAssociationNotFoundException"
$fault="client"
Message
constructor(e){super({name:"OpsItemRelatedItemAssociationNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemRelatedItemAssociationNotFoundException.prototype)
this.Message=e.Message}}class ThrottlingException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ThrottlingException"
name="ThrottlingException"
$fault="client"
Message
QuotaCode
ServiceCode
constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
Object.setPrototypeOf(this,ThrottlingException.prototype)
this.Message=e.Message
this.QuotaCode=e.QuotaCode
this.ServiceCode=e.ServiceCode}}class ValidationException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ValidationException"
name="ValidationException"
$fault="client"
Message
ReasonCode
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)
this.Message=e.Message
this.ReasonCode=e.ReasonCode}}class InvalidDocumentType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentType"
name="InvalidDocumentType"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentType",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentType.prototype)
this.Message=e.Message}}class UnsupportedCalendarException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedCalendarException"
name="UnsupportedCalendarException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedCalendarException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedCalendarException.prototype)
this.Message=e.Message}}class InvalidPluginName extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPluginName"
name="InvalidPluginName"
$fault="client"
constructor(e){super({name:"InvalidPluginName",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidPluginName.prototype)}}class InvocationDoesNotExist extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvocationDoesNotExist"
name="InvocationDoesNotExist"
$fault="client"
constructor(e){super({name:"InvocationDoesNotExist",$fault:"client",...e})
Object.setPrototypeOf(this,InvocationDoesNotExist.prototype)}}class UnsupportedFeatureRequiredException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedFeatureRequiredException"
name="UnsupportedFeatureRequiredException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedFeatureRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedFeatureRequiredException.prototype)
this.Message=e.Message}}class InvalidAggregatorException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAggregatorException"
name="InvalidAggregatorException"
$fault="client"
Message
constructor(e){super({name:"InvalidAggregatorException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAggregatorException.prototype)
this.Message=e.Message}}class InvalidInventoryGroupException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInventoryGroupException"
name="InvalidInventoryGroupException"
$fault="client"
Message
constructor(e){super({name:"InvalidInventoryGroupException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInventoryGroupException.prototype)
this.Message=e.Message}}class InvalidResultAttributeException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResultAttributeException"
name="InvalidResultAttributeException"
$fault="client"
Message
constructor(e){super({name:"InvalidResultAttributeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidResultAttributeException.prototype)
this.Message=e.Message}}class InvalidKeyId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidKeyId"
name="InvalidKeyId"
$fault="client"
constructor(e){super({name:"InvalidKeyId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidKeyId.prototype)}}class ParameterVersionNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterVersionNotFound"
name="ParameterVersionNotFound"
$fault="client"
constructor(e){super({name:"ParameterVersionNotFound",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterVersionNotFound.prototype)}}class ServiceSettingNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ServiceSettingNotFound"
name="ServiceSettingNotFound"
$fault="client"
Message
constructor(e){super({name:"ServiceSettingNotFound",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceSettingNotFound.prototype)
this.Message=e.Message}}class ParameterVersionLabelLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterVersionLabelLimitExceeded"
name="ParameterVersionLabelLimitExceeded"
$fault="client"
constructor(e){super({name:"ParameterVersionLabelLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterVersionLabelLimitExceeded.prototype)}}class UnsupportedOperationException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedOperationException"
name="UnsupportedOperationException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedOperationException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedOperationException.prototype)
this.Message=e.Message}}class DocumentPermissionLimit extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentPermissionLimit"
name="DocumentPermissionLimit"
$fault="client"
Message
constructor(e){super({name:"DocumentPermissionLimit",$fault:"client",...e})
Object.setPrototypeOf(this,DocumentPermissionLimit.prototype)
this.Message=e.Message}}class ComplianceTypeCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ComplianceTypeCountLimitExceededException"
name="ComplianceTypeCountLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"ComplianceTypeCountLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ComplianceTypeCountLimitExceededException.prototype)
this.Message=e.Message}}class InvalidItemContentException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidItemContentException"
name="InvalidItemContentException"
$fault="client"
TypeName
Message
constructor(e){super({name:"InvalidItemContentException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidItemContentException.prototype)
this.TypeName=e.TypeName
this.Message=e.Message}}class ItemSizeLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ItemSizeLimitExceededException"
name="ItemSizeLimitExceededException"
$fault="client"
TypeName
Message
constructor(e){super({name:"ItemSizeLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ItemSizeLimitExceededException.prototype)
this.TypeName=e.TypeName
this.Message=e.Message}}class TotalSizeLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#TotalSizeLimitExceededException"
name="TotalSizeLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"TotalSizeLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,TotalSizeLimitExceededException.prototype)
this.Message=e.Message}}class CustomSchemaCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#CustomSchemaCountLimitExceededException"
name="CustomSchemaCountLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"CustomSchemaCountLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,CustomSchemaCountLimitExceededException.prototype)
this.Message=e.Message}}class InvalidInventoryItemContextException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInventoryItemContextException"
name="InvalidInventoryItemContextException"
$fault="client"
Message
constructor(e){super({name:"InvalidInventoryItemContextException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInventoryItemContextException.prototype)
this.Message=e.Message}}class ItemContentMismatchException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ItemContentMismatchException"
name="ItemContentMismatchException"
$fault="client"
TypeName
Message
constructor(e){super({name:"ItemContentMismatchException",$fault:"client",...e})
Object.setPrototypeOf(this,ItemContentMismatchException.prototype)
this.TypeName=e.TypeName
this.Message=e.Message}}class SubTypeCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#SubTypeCountLimitExceededException"
name="SubTypeCountLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"SubTypeCountLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,SubTypeCountLimitExceededException.prototype)
this.Message=e.Message}}class UnsupportedInventoryItemContextException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedInventoryItemContextException"
name="UnsupportedInventoryItemContextException"
$fault="client"
TypeName
Message
constructor(e){super({name:"UnsupportedInventoryItemContextException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedInventoryItemContextException.prototype)
this.TypeName=e.TypeName
this.Message=e.Message}}class UnsupportedInventorySchemaVersionException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedInventorySchemaVersionException"
name="UnsupportedInventorySchemaVersionException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedInventorySchemaVersionException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedInventorySchemaVersionException.prototype)
this.Message=e.Message}}class HierarchyLevelLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#HierarchyLevelLimitExceededException"
name="HierarchyLevelLimitExceededException"
$fault="client"
constructor(e){super({name:"HierarchyLevelLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,HierarchyLevelLimitExceededException.prototype)}}class HierarchyTypeMismatchException extends SSMServiceException{static shapeId="com.amazonaws.ssm#HierarchyTypeMismatchException"
name="HierarchyTypeMismatchException"
$fault="client"
constructor(e){super({name:"HierarchyTypeMismatchException",$fault:"client",...e})
Object.setPrototypeOf(this,HierarchyTypeMismatchException.prototype)}}class IncompatiblePolicyException extends SSMServiceException{static shapeId="com.amazonaws.ssm#IncompatiblePolicyException"
name="IncompatiblePolicyException"
$fault="client"
constructor(e){super({name:"IncompatiblePolicyException",$fault:"client",...e})
Object.setPrototypeOf(this,IncompatiblePolicyException.prototype)}}class InvalidAllowedPatternException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAllowedPatternException"
name="InvalidAllowedPatternException"
$fault="client"
constructor(e){super({name:"InvalidAllowedPatternException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAllowedPatternException.prototype)}}class InvalidPolicyAttributeException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPolicyAttributeException"
name="InvalidPolicyAttributeException"
$fault="client"
constructor(e){super({name:"InvalidPolicyAttributeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidPolicyAttributeException.prototype)}}class InvalidPolicyTypeException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPolicyTypeException"
name="InvalidPolicyTypeException"
$fault="client"
constructor(e){super({name:"InvalidPolicyTypeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidPolicyTypeException.prototype)}}class ParameterAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterAlreadyExists"
name="ParameterAlreadyExists"
$fault="client"
constructor(e){super({name:"ParameterAlreadyExists",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterAlreadyExists.prototype)}}class ParameterLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterLimitExceeded"
name="ParameterLimitExceeded"
$fault="client"
constructor(e){super({name:"ParameterLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterLimitExceeded.prototype)}}class ParameterMaxVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterMaxVersionLimitExceeded"
name="ParameterMaxVersionLimitExceeded"
$fault="client"
constructor(e){super({name:"ParameterMaxVersionLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterMaxVersionLimitExceeded.prototype)}}class ParameterPatternMismatchException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterPatternMismatchException"
name="ParameterPatternMismatchException"
$fault="client"
constructor(e){super({name:"ParameterPatternMismatchException",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterPatternMismatchException.prototype)}}class PoliciesLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#PoliciesLimitExceededException"
name="PoliciesLimitExceededException"
$fault="client"
constructor(e){super({name:"PoliciesLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,PoliciesLimitExceededException.prototype)}}class UnsupportedParameterType extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedParameterType"
name="UnsupportedParameterType"
$fault="client"
constructor(e){super({name:"UnsupportedParameterType",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedParameterType.prototype)}}class ResourcePolicyLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyLimitExceededException"
name="ResourcePolicyLimitExceededException"
$fault="client"
Limit
LimitType
Message
constructor(e){super({name:"ResourcePolicyLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourcePolicyLimitExceededException.prototype)
this.Limit=e.Limit
this.LimitType=e.LimitType
this.Message=e.Message}}class FeatureNotAvailableException extends SSMServiceException{static shapeId="com.amazonaws.ssm#FeatureNotAvailableException"
name="FeatureNotAvailableException"
$fault="client"
Message
constructor(e){super({name:"FeatureNotAvailableException",$fault:"client",...e})
Object.setPrototypeOf(this,FeatureNotAvailableException.prototype)
this.Message=e.Message}}class AutomationStepNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationStepNotFoundException"
name="AutomationStepNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AutomationStepNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationStepNotFoundException.prototype)
this.Message=e.Message}}class InvalidAutomationSignalException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAutomationSignalException"
name="InvalidAutomationSignalException"
$fault="client"
Message
constructor(e){super({name:"InvalidAutomationSignalException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAutomationSignalException.prototype)
this.Message=e.Message}}class InvalidNotificationConfig extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidNotificationConfig"
name="InvalidNotificationConfig"
$fault="client"
Message
constructor(e){super({name:"InvalidNotificationConfig",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidNotificationConfig.prototype)
this.Message=e.Message}}class InvalidOutputFolder extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOutputFolder"
name="InvalidOutputFolder"
$fault="client"
constructor(e){super({name:"InvalidOutputFolder",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOutputFolder.prototype)}}class InvalidRole extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidRole"
name="InvalidRole"
$fault="client"
Message
constructor(e){super({name:"InvalidRole",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRole.prototype)
this.Message=e.Message}}class InvalidAssociation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAssociation"
name="InvalidAssociation"
$fault="client"
Message
constructor(e){super({name:"InvalidAssociation",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAssociation.prototype)
this.Message=e.Message}}class AutomationDefinitionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationDefinitionNotFoundException"
name="AutomationDefinitionNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AutomationDefinitionNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationDefinitionNotFoundException.prototype)
this.Message=e.Message}}class AutomationDefinitionVersionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException"
name="AutomationDefinitionVersionNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AutomationDefinitionVersionNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationDefinitionVersionNotFoundException.prototype)
this.Message=e.Message}}class AutomationExecutionLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationExecutionLimitExceededException"
name="AutomationExecutionLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"AutomationExecutionLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationExecutionLimitExceededException.prototype)
this.Message=e.Message}}class InvalidAutomationExecutionParametersException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAutomationExecutionParametersException"
name="InvalidAutomationExecutionParametersException"
$fault="client"
Message
constructor(e){super({name:"InvalidAutomationExecutionParametersException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAutomationExecutionParametersException.prototype)
this.Message=e.Message}}class AutomationDefinitionNotApprovedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationDefinitionNotApprovedException"
name="AutomationDefinitionNotApprovedException"
$fault="client"
Message
constructor(e){super({name:"AutomationDefinitionNotApprovedException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationDefinitionNotApprovedException.prototype)
this.Message=e.Message}}class TargetNotConnected extends SSMServiceException{static shapeId="com.amazonaws.ssm#TargetNotConnected"
name="TargetNotConnected"
$fault="client"
Message
constructor(e){super({name:"TargetNotConnected",$fault:"client",...e})
Object.setPrototypeOf(this,TargetNotConnected.prototype)
this.Message=e.Message}}class InvalidAutomationStatusUpdateException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAutomationStatusUpdateException"
name="InvalidAutomationStatusUpdateException"
$fault="client"
Message
constructor(e){super({name:"InvalidAutomationStatusUpdateException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAutomationStatusUpdateException.prototype)
this.Message=e.Message}}class AssociationVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationVersionLimitExceeded"
name="AssociationVersionLimitExceeded"
$fault="client"
Message
constructor(e){super({name:"AssociationVersionLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationVersionLimitExceeded.prototype)
this.Message=e.Message}}class InvalidUpdate extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidUpdate"
name="InvalidUpdate"
$fault="client"
Message
constructor(e){super({name:"InvalidUpdate",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidUpdate.prototype)
this.Message=e.Message}}class StatusUnchanged extends SSMServiceException{static shapeId="com.amazonaws.ssm#StatusUnchanged"
name="StatusUnchanged"
$fault="client"
constructor(e){super({name:"StatusUnchanged",$fault:"client",...e})
Object.setPrototypeOf(this,StatusUnchanged.prototype)}}class DocumentVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentVersionLimitExceeded"
name="DocumentVersionLimitExceeded"
$fault="client"
Message
constructor(e){super({name:"DocumentVersionLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,DocumentVersionLimitExceeded.prototype)
this.Message=e.Message}}class DuplicateDocumentContent extends SSMServiceException{static shapeId="com.amazonaws.ssm#DuplicateDocumentContent"
name="DuplicateDocumentContent"
$fault="client"
Message
constructor(e){super({name:"DuplicateDocumentContent",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateDocumentContent.prototype)
this.Message=e.Message}}class DuplicateDocumentVersionName extends SSMServiceException{static shapeId="com.amazonaws.ssm#DuplicateDocumentVersionName"
name="DuplicateDocumentVersionName"
$fault="client"
Message
constructor(e){super({name:"DuplicateDocumentVersionName",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateDocumentVersionName.prototype)
this.Message=e.Message}}class OpsMetadataKeyLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataKeyLimitExceededException"
name="OpsMetadataKeyLimitExceededException"
$fault="client"
constructor(e){super({name:"OpsMetadataKeyLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataKeyLimitExceededException.prototype)}}class ResourceDataSyncConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncConflictException"
name="ResourceDataSyncConflictException"
$fault="client"
Message
constructor(e){super({name:"ResourceDataSyncConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncConflictException.prototype)
this.Message=e.Message}}const i="Limit",n="LimitType",c="Message",r="NextToken",p="OpsItemId",d="ParameterNames",l="QuotaCode",m="ServiceCode",u="SyncName",x="TypeName",E="Values",I="awsQueryError",v="client",y="error",S="message",g="smithy.ts.sdk.synthetic.com.amazonaws.ssm",h="com.amazonaws.ssm",M=new s.O(g)
var f=[-3,g,"SSMServiceException",0,[],[]]
M.registerError(f,SSMServiceException)
const O=new s.O(h)
var P=[-3,h,"AccessDeniedException",{[y]:v},[c],[0],1]
O.registerError(P,AccessDeniedException)
var A=[-3,h,"AlreadyExistsException",{[I]:["AlreadyExistsException",400],[y]:v},[c],[0]]
O.registerError(A,AlreadyExistsException)
var D=[-3,h,"AssociatedInstances",{[I]:["AssociatedInstances",400],[y]:v},[],[]]
O.registerError(D,AssociatedInstances)
var $=[-3,h,"AssociationAlreadyExists",{[I]:["AssociationAlreadyExists",400],[y]:v},[],[]]
O.registerError($,AssociationAlreadyExists)
var N=[-3,h,"AssociationDoesNotExist",{[I]:["AssociationDoesNotExist",404],[y]:v},[c],[0]]
O.registerError(N,AssociationDoesNotExist)
var L=[-3,h,"AssociationExecutionDoesNotExist",{[I]:["AssociationExecutionDoesNotExist",404],[y]:v},[c],[0]]
O.registerError(L,AssociationExecutionDoesNotExist)
var b=[-3,h,"AssociationLimitExceeded",{[I]:["AssociationLimitExceeded",400],[y]:v},[],[]]
O.registerError(b,AssociationLimitExceeded)
var T=[-3,h,"AssociationVersionLimitExceeded",{[I]:["AssociationVersionLimitExceeded",400],[y]:v},[c],[0]]
O.registerError(T,AssociationVersionLimitExceeded)
var R=[-3,h,"AutomationDefinitionNotApprovedException",{[I]:["AutomationDefinitionNotApproved",400],[y]:v},[c],[0]]
O.registerError(R,AutomationDefinitionNotApprovedException)
var C=[-3,h,"AutomationDefinitionNotFoundException",{[I]:["AutomationDefinitionNotFound",404],[y]:v},[c],[0]]
O.registerError(C,AutomationDefinitionNotFoundException)
var F=[-3,h,"AutomationDefinitionVersionNotFoundException",{[I]:["AutomationDefinitionVersionNotFound",404],[y]:v},[c],[0]]
O.registerError(F,AutomationDefinitionVersionNotFoundException)
var w=[-3,h,"AutomationExecutionLimitExceededException",{[I]:["AutomationExecutionLimitExceeded",429],[y]:v},[c],[0]]
O.registerError(w,AutomationExecutionLimitExceededException)
var z=[-3,h,"AutomationExecutionNotFoundException",{[I]:["AutomationExecutionNotFound",404],[y]:v},[c],[0]]
O.registerError(z,AutomationExecutionNotFoundException)
var j=[-3,h,"AutomationStepNotFoundException",{[I]:["AutomationStepNotFoundException",404],[y]:v},[c],[0]]
O.registerError(j,AutomationStepNotFoundException)
var U=[-3,h,"ComplianceTypeCountLimitExceededException",{[I]:["ComplianceTypeCountLimitExceeded",400],[y]:v},[c],[0]]
O.registerError(U,ComplianceTypeCountLimitExceededException)
var V=[-3,h,"ConflictException",{[I]:["ConflictException",409],[y]:v},[c],[0]]
O.registerError(V,ConflictException)
var k=[-3,h,"CustomSchemaCountLimitExceededException",{[I]:["CustomSchemaCountLimitExceeded",400],[y]:v},[c],[0]]
O.registerError(k,CustomSchemaCountLimitExceededException)
var K=[-3,h,"DocumentAlreadyExists",{[I]:["DocumentAlreadyExists",400],[y]:v},[c],[0]]
O.registerError(K,DocumentAlreadyExists)
var q=[-3,h,"DocumentLimitExceeded",{[I]:["DocumentLimitExceeded",400],[y]:v},[c],[0]]
O.registerError(q,DocumentLimitExceeded)
var H=[-3,h,"DocumentPermissionLimit",{[I]:["DocumentPermissionLimit",400],[y]:v},[c],[0]]
O.registerError(H,DocumentPermissionLimit)
var Q=[-3,h,"DocumentVersionLimitExceeded",{[I]:["DocumentVersionLimitExceeded",400],[y]:v},[c],[0]]
O.registerError(Q,DocumentVersionLimitExceeded)
var G=[-3,h,"DoesNotExistException",{[I]:["DoesNotExistException",404],[y]:v},[c],[0]]
O.registerError(G,DoesNotExistException)
var Z=[-3,h,"DuplicateDocumentContent",{[I]:["DuplicateDocumentContent",400],[y]:v},[c],[0]]
O.registerError(Z,DuplicateDocumentContent)
var Y=[-3,h,"DuplicateDocumentVersionName",{[I]:["DuplicateDocumentVersionName",400],[y]:v},[c],[0]]
O.registerError(Y,DuplicateDocumentVersionName)
var B=[-3,h,"DuplicateInstanceId",{[I]:["DuplicateInstanceId",404],[y]:v},[],[]]
O.registerError(B,DuplicateInstanceId)
var J=[-3,h,"FeatureNotAvailableException",{[I]:["FeatureNotAvailableException",400],[y]:v},[c],[0]]
O.registerError(J,FeatureNotAvailableException)
var W=[-3,h,"HierarchyLevelLimitExceededException",{[I]:["HierarchyLevelLimitExceededException",400],[y]:v},[S],[0]]
O.registerError(W,HierarchyLevelLimitExceededException)
var X=[-3,h,"HierarchyTypeMismatchException",{[I]:["HierarchyTypeMismatchException",400],[y]:v},[S],[0]]
O.registerError(X,HierarchyTypeMismatchException)
var _=[-3,h,"IdempotentParameterMismatch",{[I]:["IdempotentParameterMismatch",400],[y]:v},[c],[0]]
O.registerError(_,IdempotentParameterMismatch)
var ee=[-3,h,"IncompatiblePolicyException",{[I]:["IncompatiblePolicyException",400],[y]:v},[S],[0]]
O.registerError(ee,IncompatiblePolicyException)
var te=[-3,h,"InternalServerError",{[I]:["InternalServerError",500],[y]:"server"},[c],[0]]
O.registerError(te,InternalServerError)
var oe=[-3,h,"InvalidActivation",{[I]:["InvalidActivation",404],[y]:v},[c],[0]]
O.registerError(oe,InvalidActivation)
var se=[-3,h,"InvalidActivationId",{[I]:["InvalidActivationId",404],[y]:v},[c],[0]]
O.registerError(se,InvalidActivationId)
var ae=[-3,h,"InvalidAggregatorException",{[I]:["InvalidAggregator",400],[y]:v},[c],[0]]
O.registerError(ae,InvalidAggregatorException)
var ie=[-3,h,"InvalidAllowedPatternException",{[I]:["InvalidAllowedPatternException",400],[y]:v},[S],[0]]
O.registerError(ie,InvalidAllowedPatternException)
var ne=[-3,h,"InvalidAssociation",{[I]:["InvalidAssociation",400],[y]:v},[c],[0]]
O.registerError(ne,InvalidAssociation)
var ce=[-3,h,"InvalidAssociationVersion",{[I]:["InvalidAssociationVersion",400],[y]:v},[c],[0]]
O.registerError(ce,InvalidAssociationVersion)
var re=[-3,h,"InvalidAutomationExecutionParametersException",{[I]:["InvalidAutomationExecutionParameters",400],[y]:v},[c],[0]]
O.registerError(re,InvalidAutomationExecutionParametersException)
var pe=[-3,h,"InvalidAutomationSignalException",{[I]:["InvalidAutomationSignalException",400],[y]:v},[c],[0]]
O.registerError(pe,InvalidAutomationSignalException)
var de=[-3,h,"InvalidAutomationStatusUpdateException",{[I]:["InvalidAutomationStatusUpdateException",400],[y]:v},[c],[0]]
O.registerError(de,InvalidAutomationStatusUpdateException)
var le=[-3,h,"InvalidCommandId",{[I]:["InvalidCommandId",404],[y]:v},[],[]]
O.registerError(le,InvalidCommandId)
var me=[-3,h,"InvalidDeleteInventoryParametersException",{[I]:["InvalidDeleteInventoryParameters",400],[y]:v},[c],[0]]
O.registerError(me,InvalidDeleteInventoryParametersException)
var ue=[-3,h,"InvalidDeletionIdException",{[I]:["InvalidDeletionId",400],[y]:v},[c],[0]]
O.registerError(ue,InvalidDeletionIdException)
var xe=[-3,h,"InvalidDocument",{[I]:["InvalidDocument",404],[y]:v},[c],[0]]
O.registerError(xe,InvalidDocument)
var Ee=[-3,h,"InvalidDocumentContent",{[I]:["InvalidDocumentContent",400],[y]:v},[c],[0]]
O.registerError(Ee,InvalidDocumentContent)
var Ie=[-3,h,"InvalidDocumentOperation",{[I]:["InvalidDocumentOperation",403],[y]:v},[c],[0]]
O.registerError(Ie,InvalidDocumentOperation)
var ve=[-3,h,"InvalidDocumentSchemaVersion",{[I]:["InvalidDocumentSchemaVersion",400],[y]:v},[c],[0]]
O.registerError(ve,InvalidDocumentSchemaVersion)
var ye=[-3,h,"InvalidDocumentType",{[I]:["InvalidDocumentType",400],[y]:v},[c],[0]]
O.registerError(ye,InvalidDocumentType)
var Se=[-3,h,"InvalidDocumentVersion",{[I]:["InvalidDocumentVersion",400],[y]:v},[c],[0]]
O.registerError(Se,InvalidDocumentVersion)
var ge=[-3,h,"InvalidFilter",{[I]:["InvalidFilter",441],[y]:v},[c],[0]]
O.registerError(ge,InvalidFilter)
var he=[-3,h,"InvalidFilterKey",{[I]:["InvalidFilterKey",400],[y]:v},[],[]]
O.registerError(he,InvalidFilterKey)
var Me=[-3,h,"InvalidFilterOption",{[I]:["InvalidFilterOption",400],[y]:v},[S],[0]]
O.registerError(Me,InvalidFilterOption)
var fe=[-3,h,"InvalidFilterValue",{[I]:["InvalidFilterValue",400],[y]:v},[c],[0]]
O.registerError(fe,InvalidFilterValue)
var Oe=[-3,h,"InvalidInstanceId",{[I]:["InvalidInstanceId",404],[y]:v},[c],[0]]
O.registerError(Oe,InvalidInstanceId)
var Pe=[-3,h,"InvalidInstanceInformationFilterValue",{[I]:["InvalidInstanceInformationFilterValue",400],[y]:v},[S],[0]]
O.registerError(Pe,InvalidInstanceInformationFilterValue)
var Ae=[-3,h,"InvalidInstancePropertyFilterValue",{[I]:["InvalidInstancePropertyFilterValue",400],[y]:v},[S],[0]]
O.registerError(Ae,InvalidInstancePropertyFilterValue)
var De=[-3,h,"InvalidInventoryGroupException",{[I]:["InvalidInventoryGroup",400],[y]:v},[c],[0]]
O.registerError(De,InvalidInventoryGroupException)
var $e=[-3,h,"InvalidInventoryItemContextException",{[I]:["InvalidInventoryItemContext",400],[y]:v},[c],[0]]
O.registerError($e,InvalidInventoryItemContextException)
var Ne=[-3,h,"InvalidInventoryRequestException",{[I]:["InvalidInventoryRequest",400],[y]:v},[c],[0]]
O.registerError(Ne,InvalidInventoryRequestException)
var Le=[-3,h,"InvalidItemContentException",{[I]:["InvalidItemContent",400],[y]:v},[x,c],[0,0]]
O.registerError(Le,InvalidItemContentException)
var be=[-3,h,"InvalidKeyId",{[I]:["InvalidKeyId",400],[y]:v},[S],[0]]
O.registerError(be,InvalidKeyId)
var Te=[-3,h,"InvalidNextToken",{[I]:["InvalidNextToken",400],[y]:v},[c],[0]]
O.registerError(Te,InvalidNextToken)
var Re=[-3,h,"InvalidNotificationConfig",{[I]:["InvalidNotificationConfig",400],[y]:v},[c],[0]]
O.registerError(Re,InvalidNotificationConfig)
var Ce=[-3,h,"InvalidOptionException",{[I]:["InvalidOption",400],[y]:v},[c],[0]]
O.registerError(Ce,InvalidOptionException)
var Fe=[-3,h,"InvalidOutputFolder",{[I]:["InvalidOutputFolder",400],[y]:v},[],[]]
O.registerError(Fe,InvalidOutputFolder)
var we=[-3,h,"InvalidOutputLocation",{[I]:["InvalidOutputLocation",400],[y]:v},[],[]]
O.registerError(we,InvalidOutputLocation)
var ze=[-3,h,"InvalidParameters",{[I]:["InvalidParameters",400],[y]:v},[c],[0]]
O.registerError(ze,InvalidParameters)
var je=[-3,h,"InvalidPermissionType",{[I]:["InvalidPermissionType",400],[y]:v},[c],[0]]
O.registerError(je,InvalidPermissionType)
var Ue=[-3,h,"InvalidPluginName",{[I]:["InvalidPluginName",404],[y]:v},[],[]]
O.registerError(Ue,InvalidPluginName)
var Ve=[-3,h,"InvalidPolicyAttributeException",{[I]:["InvalidPolicyAttributeException",400],[y]:v},[S],[0]]
O.registerError(Ve,InvalidPolicyAttributeException)
var ke=[-3,h,"InvalidPolicyTypeException",{[I]:["InvalidPolicyTypeException",400],[y]:v},[S],[0]]
O.registerError(ke,InvalidPolicyTypeException)
var Ke=[-3,h,"InvalidResourceId",{[I]:["InvalidResourceId",400],[y]:v},[],[]]
O.registerError(Ke,InvalidResourceId)
var qe=[-3,h,"InvalidResourceType",{[I]:["InvalidResourceType",400],[y]:v},[],[]]
O.registerError(qe,InvalidResourceType)
var He=[-3,h,"InvalidResultAttributeException",{[I]:["InvalidResultAttribute",400],[y]:v},[c],[0]]
O.registerError(He,InvalidResultAttributeException)
var Qe=[-3,h,"InvalidRole",{[I]:["InvalidRole",400],[y]:v},[c],[0]]
O.registerError(Qe,InvalidRole)
var Ge=[-3,h,"InvalidSchedule",{[I]:["InvalidSchedule",400],[y]:v},[c],[0]]
O.registerError(Ge,InvalidSchedule)
var Ze=[-3,h,"InvalidTag",{[I]:["InvalidTag",400],[y]:v},[c],[0]]
O.registerError(Ze,InvalidTag)
var Ye=[-3,h,"InvalidTarget",{[I]:["InvalidTarget",400],[y]:v},[c],[0]]
O.registerError(Ye,InvalidTarget)
var Be=[-3,h,"InvalidTargetMaps",{[I]:["InvalidTargetMaps",400],[y]:v},[c],[0]]
O.registerError(Be,InvalidTargetMaps)
var Je=[-3,h,"InvalidTypeNameException",{[I]:["InvalidTypeName",400],[y]:v},[c],[0]]
O.registerError(Je,InvalidTypeNameException)
var We=[-3,h,"InvalidUpdate",{[I]:["InvalidUpdate",400],[y]:v},[c],[0]]
O.registerError(We,InvalidUpdate)
var Xe=[-3,h,"InvocationDoesNotExist",{[I]:["InvocationDoesNotExist",400],[y]:v},[],[]]
O.registerError(Xe,InvocationDoesNotExist)
var _e=[-3,h,"ItemContentMismatchException",{[I]:["ItemContentMismatch",400],[y]:v},[x,c],[0,0]]
O.registerError(_e,ItemContentMismatchException)
var et=[-3,h,"ItemSizeLimitExceededException",{[I]:["ItemSizeLimitExceeded",400],[y]:v},[x,c],[0,0]]
O.registerError(et,ItemSizeLimitExceededException)
var tt=[-3,h,"MalformedResourcePolicyDocumentException",{[I]:["MalformedResourcePolicyDocumentException",400],[y]:v},[c],[0]]
O.registerError(tt,MalformedResourcePolicyDocumentException)
var ot=[-3,h,"MaxDocumentSizeExceeded",{[I]:["MaxDocumentSizeExceeded",400],[y]:v},[c],[0]]
O.registerError(ot,MaxDocumentSizeExceeded)
var st=[-3,h,"NoLongerSupportedException",{[I]:["NoLongerSupported",400],[y]:v},[c],[0]]
O.registerError(st,NoLongerSupportedException)
var at=[-3,h,"OpsItemAccessDeniedException",{[I]:["OpsItemAccessDeniedException",403],[y]:v},[c],[0]]
O.registerError(at,OpsItemAccessDeniedException)
var it=[-3,h,"OpsItemAlreadyExistsException",{[I]:["OpsItemAlreadyExistsException",400],[y]:v},[c,p],[0,0]]
O.registerError(it,OpsItemAlreadyExistsException)
var nt=[-3,h,"OpsItemConflictException",{[I]:["OpsItemConflictException",409],[y]:v},[c],[0]]
O.registerError(nt,OpsItemConflictException)
var ct=[-3,h,"OpsItemInvalidParameterException",{[I]:["OpsItemInvalidParameterException",400],[y]:v},[d,c],[64,0]]
O.registerError(ct,OpsItemInvalidParameterException)
var rt=[-3,h,"OpsItemLimitExceededException",{[I]:["OpsItemLimitExceededException",400],[y]:v},["ResourceTypes",i,n,c],[64,1,0,0]]
O.registerError(rt,OpsItemLimitExceededException)
var pt=[-3,h,"OpsItemNotFoundException",{[I]:["OpsItemNotFoundException",400],[y]:v},[c],[0]]
O.registerError(pt,OpsItemNotFoundException)
var dt=[-3,h,"OpsItemRelatedItemAlreadyExistsException",{[I]:["OpsItemRelatedItemAlreadyExistsException",400],[y]:v},[c,"ResourceUri",p],[0,0,0]]
O.registerError(dt,OpsItemRelatedItemAlreadyExistsException)
var lt=[-3,h,"OpsItemRelatedItemAssociationNotFoundException",{[I]:["OpsItemRelatedItemAssociationNotFoundException",400],[y]:v},[c],[0]]
O.registerError(lt,OpsItemRelatedItemAssociationNotFoundException)
var mt=[-3,h,"OpsMetadataAlreadyExistsException",{[I]:["OpsMetadataAlreadyExistsException",400],[y]:v},[S],[0]]
O.registerError(mt,OpsMetadataAlreadyExistsException)
var ut=[-3,h,"OpsMetadataInvalidArgumentException",{[I]:["OpsMetadataInvalidArgumentException",400],[y]:v},[S],[0]]
O.registerError(ut,OpsMetadataInvalidArgumentException)
var xt=[-3,h,"OpsMetadataKeyLimitExceededException",{[I]:["OpsMetadataKeyLimitExceededException",429],[y]:v},[S],[0]]
O.registerError(xt,OpsMetadataKeyLimitExceededException)
var Et=[-3,h,"OpsMetadataLimitExceededException",{[I]:["OpsMetadataLimitExceededException",429],[y]:v},[S],[0]]
O.registerError(Et,OpsMetadataLimitExceededException)
var It=[-3,h,"OpsMetadataNotFoundException",{[I]:["OpsMetadataNotFoundException",404],[y]:v},[S],[0]]
O.registerError(It,OpsMetadataNotFoundException)
var vt=[-3,h,"OpsMetadataTooManyUpdatesException",{[I]:["OpsMetadataTooManyUpdatesException",429],[y]:v},[S],[0]]
O.registerError(vt,OpsMetadataTooManyUpdatesException)
var yt=[-3,h,"ParameterAlreadyExists",{[I]:["ParameterAlreadyExists",400],[y]:v},[S],[0]]
O.registerError(yt,ParameterAlreadyExists)
var St=[-3,h,"ParameterLimitExceeded",{[I]:["ParameterLimitExceeded",429],[y]:v},[S],[0]]
O.registerError(St,ParameterLimitExceeded)
var gt=[-3,h,"ParameterMaxVersionLimitExceeded",{[I]:["ParameterMaxVersionLimitExceeded",400],[y]:v},[S],[0]]
O.registerError(gt,ParameterMaxVersionLimitExceeded)
var ht=[-3,h,"ParameterNotFound",{[I]:["ParameterNotFound",404],[y]:v},[S],[0]]
O.registerError(ht,ParameterNotFound)
var Mt=[-3,h,"ParameterPatternMismatchException",{[I]:["ParameterPatternMismatchException",400],[y]:v},[S],[0]]
O.registerError(Mt,ParameterPatternMismatchException)
var ft=[-3,h,"ParameterVersionLabelLimitExceeded",{[I]:["ParameterVersionLabelLimitExceeded",400],[y]:v},[S],[0]]
O.registerError(ft,ParameterVersionLabelLimitExceeded)
var Ot=[-3,h,"ParameterVersionNotFound",{[I]:["ParameterVersionNotFound",400],[y]:v},[S],[0]]
O.registerError(Ot,ParameterVersionNotFound)
var Pt=[-3,h,"PoliciesLimitExceededException",{[I]:["PoliciesLimitExceededException",400],[y]:v},[S],[0]]
O.registerError(Pt,PoliciesLimitExceededException)
var At=[-3,h,"ResourceDataSyncAlreadyExistsException",{[I]:["ResourceDataSyncAlreadyExists",400],[y]:v},[u],[0]]
O.registerError(At,ResourceDataSyncAlreadyExistsException)
var Dt=[-3,h,"ResourceDataSyncConflictException",{[I]:["ResourceDataSyncConflictException",409],[y]:v},[c],[0]]
O.registerError(Dt,ResourceDataSyncConflictException)
var $t=[-3,h,"ResourceDataSyncCountExceededException",{[I]:["ResourceDataSyncCountExceeded",400],[y]:v},[c],[0]]
O.registerError($t,ResourceDataSyncCountExceededException)
var Nt=[-3,h,"ResourceDataSyncInvalidConfigurationException",{[I]:["ResourceDataSyncInvalidConfiguration",400],[y]:v},[c],[0]]
O.registerError(Nt,ResourceDataSyncInvalidConfigurationException)
var Lt=[-3,h,"ResourceDataSyncNotFoundException",{[I]:["ResourceDataSyncNotFound",404],[y]:v},[u,"SyncType",c],[0,0,0]]
O.registerError(Lt,ResourceDataSyncNotFoundException)
var bt=[-3,h,"ResourceInUseException",{[I]:["ResourceInUseException",400],[y]:v},[c],[0]]
O.registerError(bt,ResourceInUseException)
var Tt=[-3,h,"ResourceLimitExceededException",{[I]:["ResourceLimitExceededException",400],[y]:v},[c],[0]]
O.registerError(Tt,ResourceLimitExceededException)
var Rt=[-3,h,"ResourceNotFoundException",{[I]:["ResourceNotFoundException",404],[y]:v},[c],[0]]
O.registerError(Rt,ResourceNotFoundException)
var Ct=[-3,h,"ResourcePolicyConflictException",{[I]:["ResourcePolicyConflictException",400],[y]:v},[c],[0]]
O.registerError(Ct,ResourcePolicyConflictException)
var Ft=[-3,h,"ResourcePolicyInvalidParameterException",{[I]:["ResourcePolicyInvalidParameterException",400],[y]:v},[d,c],[64,0]]
O.registerError(Ft,ResourcePolicyInvalidParameterException)
var wt=[-3,h,"ResourcePolicyLimitExceededException",{[I]:["ResourcePolicyLimitExceededException",400],[y]:v},[i,n,c],[1,0,0]]
O.registerError(wt,ResourcePolicyLimitExceededException)
var zt=[-3,h,"ResourcePolicyNotFoundException",{[I]:["ResourcePolicyNotFoundException",404],[y]:v},[c],[0]]
O.registerError(zt,ResourcePolicyNotFoundException)
var jt=[-3,h,"ServiceQuotaExceededException",{[y]:v},[c,l,m,"ResourceId","ResourceType"],[0,0,0,0,0],3]
O.registerError(jt,ServiceQuotaExceededException)
var Ut=[-3,h,"ServiceSettingNotFound",{[I]:["ServiceSettingNotFound",400],[y]:v},[c],[0]]
O.registerError(Ut,ServiceSettingNotFound)
var Vt=[-3,h,"StatusUnchanged",{[I]:["StatusUnchanged",400],[y]:v},[],[]]
O.registerError(Vt,StatusUnchanged)
var kt=[-3,h,"SubTypeCountLimitExceededException",{[I]:["SubTypeCountLimitExceeded",400],[y]:v},[c],[0]]
O.registerError(kt,SubTypeCountLimitExceededException)
var Kt=[-3,h,"TargetInUseException",{[I]:["TargetInUseException",400],[y]:v},[c],[0]]
O.registerError(Kt,TargetInUseException)
var qt=[-3,h,"TargetNotConnected",{[I]:["TargetNotConnected",430],[y]:v},[c],[0]]
O.registerError(qt,TargetNotConnected)
var Ht=[-3,h,"ThrottlingException",{[y]:v},[c,l,m],[0,0,0],1]
O.registerError(Ht,ThrottlingException)
var Qt=[-3,h,"TooManyTagsError",{[I]:["TooManyTagsError",400],[y]:v},[],[]]
O.registerError(Qt,TooManyTagsError)
var Gt=[-3,h,"TooManyUpdates",{[I]:["TooManyUpdates",429],[y]:v},[c],[0]]
O.registerError(Gt,TooManyUpdates)
var Zt=[-3,h,"TotalSizeLimitExceededException",{[I]:["TotalSizeLimitExceeded",400],[y]:v},[c],[0]]
O.registerError(Zt,TotalSizeLimitExceededException)
var Yt=[-3,h,"UnsupportedCalendarException",{[I]:["UnsupportedCalendarException",400],[y]:v},[c],[0]]
O.registerError(Yt,UnsupportedCalendarException)
var Bt=[-3,h,"UnsupportedFeatureRequiredException",{[I]:["UnsupportedFeatureRequiredException",400],[y]:v},[c],[0]]
O.registerError(Bt,UnsupportedFeatureRequiredException)
var Jt=[-3,h,"UnsupportedInventoryItemContextException",{[I]:["UnsupportedInventoryItemContext",400],[y]:v},[x,c],[0,0]]
O.registerError(Jt,UnsupportedInventoryItemContextException)
var Wt=[-3,h,"UnsupportedInventorySchemaVersionException",{[I]:["UnsupportedInventorySchemaVersion",400],[y]:v},[c],[0]]
O.registerError(Wt,UnsupportedInventorySchemaVersionException)
var Xt=[-3,h,"UnsupportedOperatingSystem",{[I]:["UnsupportedOperatingSystem",400],[y]:v},[c],[0]]
O.registerError(Xt,UnsupportedOperatingSystem)
var _t=[-3,h,"UnsupportedOperationException",{[I]:["UnsupportedOperation",400],[y]:v},[c],[0]]
O.registerError(_t,UnsupportedOperationException)
var eo=[-3,h,"UnsupportedParameterType",{[I]:["UnsupportedParameterType",400],[y]:v},[S],[0]]
O.registerError(eo,UnsupportedParameterType)
var to=[-3,h,"UnsupportedPlatformType",{[I]:["UnsupportedPlatformType",400],[y]:v},[c],[0]]
O.registerError(to,UnsupportedPlatformType)
var oo=[-3,h,"ValidationException",{[I]:["ValidationException",400],[y]:v},[c,"ReasonCode"],[0,0]]
O.registerError(oo,ValidationException)
const so=[M,O]
var ao=[3,h,"DescribeParametersRequest",0,["Filters","ParameterFilters","MaxResults",r,"Shared"],[()=>uo,()=>xo,1,0,2]],io=[3,h,"DescribeParametersResult",0,["Parameters",r],[()=>lo,0]],no=[3,h,"ParameterInlinePolicy",0,["PolicyText","PolicyType","PolicyStatus"],[0,0,0]],co=[3,h,"ParameterMetadata",0,["Name","ARN","Type","KeyId","LastModifiedDate","LastModifiedUser","Description","AllowedPattern","Version","Tier","Policies","DataType"],[0,0,0,0,4,0,0,0,1,0,()=>mo,0]],ro=[3,h,"ParametersFilter",0,["Key",E],[0,64],2],po=[3,h,"ParameterStringFilter",0,["Key","Option",E],[0,0,64],1],lo=[1,h,"ParameterMetadataList",0,()=>co],mo=[1,h,"ParameterPolicyList",0,()=>no],uo=[1,h,"ParametersFilterList",0,()=>ro],xo=[1,h,"ParameterStringFilterList",0,()=>po],Eo=[9,h,"DescribeParameters",0,()=>ao,()=>io]})}

