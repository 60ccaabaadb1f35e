"use strict"
exports.id=497
exports.ids=[497]
exports.modules={1127:((e,t,o)=>{o.d(t,{M:()=>ElasticLoadBalancingV2Client})
var n=o(6868),s=o(4405),a=o(5424),i=o(1478),r=o(2713),c=o(7579),p=o(9688),u=o(2841),l=o(7860),d=o(9053),E=o(7926),g=o(7979),x=o(478),y=o(868),f=o(6979),m=o(4631),h=o(3753),M=o(4876)
const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,h.u)(t).operation,region:await(0,M.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbalancing",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultElasticLoadBalancingV2HttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,m.ho)(e)
return Object.assign(t,{authSchemePreference:(0,M.t)(e.authSchemePreference??[])})}
var v=o(2157)
const T={rE:"3.1142.0"}
var P=o(8739),S=o(7303),N=o(9670),I=o(8898),b=o(1956),O=o(3816),C=o(7613),F=o(5412),$=o(3559),R=o(446),L=o(2766),A=o(4824),D=o(9903),B=o(2149),j=o(18),U=o(5606),G=o(9752),w=o(5908),k=o(2068),q=o(51),H=o(6663),Z=o(7022),z=o(7307),K=o(4574),V=o(1787),_=o(1958),J=o(4397),W=o(6467),Y=o(7228),Q=o(2988)
const X="ref",ee=-1,te=!0,oe="isSet",ne="PartitionResult",se="booleanEquals",ae="getAttr",ie={[X]:"Endpoint"},re={[X]:ne},ce={},pe=[{[X]:"Region"}],ue={conditions:[[oe,[ie]],[oe,pe],["aws.partition",pe,ne],[se,[{[X]:"UseFIPS"},te]],[se,[{[X]:"UseDualStack"},te]],[se,[{fn:ae,argv:[re,"supportsDualStack"]},te]],[se,[{fn:ae,argv:[re,"supportsFIPS"]},te]],["stringEquals",[{fn:ae,argv:[re,"name"]},"aws-us-gov"]]],results:[[ee],[ee,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ie,ce],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ce],[ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",ce],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",ce],[ee,"FIPS is enabled but this partition does not support FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",ce],[ee,"DualStack is enabled but this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",ce],[ee,"Invalid Configuration: Missing Region"]]},le=1e8,de=new Int32Array([-1,1,-1,0,13,3,1,4,le+12,2,5,le+12,3,8,6,4,7,le+11,5,le+9,le+10,4,11,9,6,10,le+8,7,le+6,le+7,5,12,le+5,6,le+4,le+5,3,le+1,14,4,le+2,le+3]),Ee=Q.d.from(de,2,ue.conditions,ue.results),ge=new J.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>ge.get(e,()=>(0,W.c)(Ee,{endpointParams:e,logger:t.logger}))
Y.m.aws=_.U
var xe=o(9046)
const getRuntimeConfig=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??Z.E,base64Encoder:e?.base64Encoder??z.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultElasticLoadBalancingV2HttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new G.f2}],logger:e?.logger??new q.N,protocol:e?.protocol??w.k,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:xe.q1U,xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:e?.serviceId??"Elastic Load Balancing v2",sha256:e?.sha256??k.k,urlParser:e?.urlParser??H.D,utf8Decoder:e?.utf8Decoder??K.a,utf8Encoder:e?.utf8Encoder??V.P}),runtimeConfig_getRuntimeConfig=e=>{(0,O.I)(process.version)
const t=(0,F.I)(e),defaultConfigProvider=()=>t().then(C.l),o=getRuntimeConfig(e);(0,P.I)(process.version)
const n={profile:e?.profile,logger:o.logger}
return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,$.Z)(I.$,n),bodyLengthChecker:e?.bodyLengthChecker??B.n,credentialDefaultProvider:e?.credentialDefaultProvider??b.v6,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,S.pf)({serviceId:o.serviceId,clientVersion:T.rE}),maxAttempts:e?.maxAttempts??(0,$.Z)(x.qs,e),region:e?.region??(0,$.Z)(R.GG,{...R.zH,...n}),requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,$.Z)({...x.kN,default:async()=>(await defaultConfigProvider()).retryMode||D.L0},e),streamCollector:e?.streamCollector??U.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,$.Z)(L.e$,n),useFipsEndpoint:e?.useFipsEndpoint??(0,$.Z)(A.Ko,n),userAgentAppId:e?.userAgentAppId??(0,$.Z)(N.hV,n)}}
var ye=o(5489),fe=o(2061),me=o(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let o=e.httpAuthSchemeProvider,n=e.credentials
return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
o===-1?t.push(e):t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const o=Object.assign((0,ye.R)(e),(0,fe.xA)(e),(0,me.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(o))
return Object.assign(e,(0,ye.$)(o),(0,fe.uv)(o),(0,me.j)(o),resolveHttpAuthRuntimeConfig(o))}
class ElasticLoadBalancingV2Client extends l.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const o=(0,v.v)(t),l=(0,n.D)(o),m=(0,x.$z)(l),h=(0,d.T)(m),M=(0,s.OV)(h),T=(0,E.Co)(M),P=resolveHttpAuthSchemeConfig(T),S=resolveRuntimeExtensions(P,e?.extensions||[])
this.config=S
this.middlewareStack.use((0,f.wq)(this.config))
this.middlewareStack.use((0,a.sM)(this.config))
this.middlewareStack.use((0,y.ey)(this.config))
this.middlewareStack.use((0,g.vK)(this.config))
this.middlewareStack.use((0,s.TC)(this.config))
this.middlewareStack.use((0,i.Y7)(this.config))
this.middlewareStack.use((0,r.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,u.l)(this.config))}destroy(){super.destroy()}}}),2712:((e,t,o)=>{o.d(t,{G5:()=>i,lq:()=>r,yt:()=>_mw0})
var n=o(5747),s=o(7926),a=o(2157)
const i=(0,n.k)(a.S,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",s.rD),r={},_mw0=(e,t,o,n)=>[]}),5328:((e,t,o)=>{o.d(t,{s:()=>DescribeTargetGroupsCommand})
var n=o(2712),s=o(9046)
class DescribeTargetGroupsCommand extends((0,n.G5)(n.lq,n.yt,"DescribeTargetGroups",s.Z$r)){}}),386:((e,t,o)=>{o.d(t,{q:()=>DescribeTargetHealthCommand})
var n=o(2712),s=o(9046)
class DescribeTargetHealthCommand extends((0,n.G5)(n.lq,n.yt,"DescribeTargetHealth",s.nZ0)){}}),2157:((e,t,o)=>{o.d(t,{S:()=>n,v:()=>resolveClientEndpointParameters})
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}),5315:((e,t,o)=>{o.d(t,{n:()=>ElasticLoadBalancingV2ServiceException})
var n=o(3441)
class ElasticLoadBalancingV2ServiceException extends n.T{constructor(e){super(e)
Object.setPrototypeOf(this,ElasticLoadBalancingV2ServiceException.prototype)}}}),9626:((e,t,o)=>{o.d(t,{A8:()=>InvalidSubnetException,Ac:()=>TooManyRulesException,Av:()=>TooManyTargetGroupsException,Bz:()=>TrustStoreNotReadyException,CZ:()=>InvalidTargetException,ES:()=>InvalidRevocationContentException,EW:()=>InvalidSecurityGroupException,F$:()=>DuplicateTagKeysException,FQ:()=>RuleNotFoundException,G3:()=>DuplicateTargetGroupNameException,Hc:()=>DeleteAssociationSameAccountException,I8:()=>AvailabilityZoneNotSupportedException,Is:()=>AllocationIdNotFoundException,JO:()=>TargetGroupNotFoundException,Jg:()=>LoadBalancerNotFoundException,Km:()=>HealthUnavailableException,Lw:()=>DuplicateListenerException,MC:()=>TooManyLoadBalancersException,Mz:()=>TooManyRegistrationsForTargetIdException,Ny:()=>SSLPolicyNotFoundException,TO:()=>PriorRequestNotCompleteException,WJ:()=>OperationNotPermittedException,WT:()=>ResourceInUseException,XL:()=>InvalidCaCertificatesBundleException,Yn:()=>CapacityDecreaseRequestsLimitExceededException,_P:()=>RevocationContentNotFoundException,_w:()=>InvalidConfigurationRequestException,_z:()=>TrustStoreNotFoundException,bN:()=>TrustStoreInUseException,c1:()=>RevocationIdNotFoundException,c2:()=>ALPNPolicyNotSupportedException,cD:()=>TooManyTagsException,cw:()=>TooManyUniqueTargetGroupsPerLoadBalancerException,gk:()=>IncompatibleProtocolsException,hB:()=>TrustStoreAssociationNotFoundException,jL:()=>InvalidLoadBalancerActionException,lB:()=>ResourceNotFoundException,lU:()=>TooManyTargetsException,mv:()=>PriorityInUseException,nK:()=>TooManyCertificatesException,oR:()=>TooManyTrustStoreRevocationEntriesException,p1:()=>CaCertificatesBundleNotFoundException,qi:()=>InvalidSchemeException,rT:()=>UnsupportedProtocolException,rc:()=>CapacityUnitsLimitExceededException,t_:()=>CapacityReservationPendingException,u4:()=>TooManyListenersException,uu:()=>CertificateNotFoundException,v:()=>InsufficientCapacityException,vY:()=>ListenerNotFoundException,ve:()=>DuplicateTrustStoreNameException,w6:()=>TooManyActionsException,wf:()=>SubnetNotFoundException,x7:()=>TooManyTrustStoresException,yg:()=>DuplicateLoadBalancerNameException,yl:()=>TargetGroupAssociationLimitException})
var n=o(5315)
class CertificateNotFoundException extends n.n{name="CertificateNotFoundException"
$fault="client"
Message
constructor(e){super({name:"CertificateNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,CertificateNotFoundException.prototype)
this.Message=e.Message}}class ListenerNotFoundException extends n.n{name="ListenerNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ListenerNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ListenerNotFoundException.prototype)
this.Message=e.Message}}class TooManyCertificatesException extends n.n{name="TooManyCertificatesException"
$fault="client"
Message
constructor(e){super({name:"TooManyCertificatesException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyCertificatesException.prototype)
this.Message=e.Message}}class DuplicateTagKeysException extends n.n{name="DuplicateTagKeysException"
$fault="client"
Message
constructor(e){super({name:"DuplicateTagKeysException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateTagKeysException.prototype)
this.Message=e.Message}}class LoadBalancerNotFoundException extends n.n{name="LoadBalancerNotFoundException"
$fault="client"
Message
constructor(e){super({name:"LoadBalancerNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,LoadBalancerNotFoundException.prototype)
this.Message=e.Message}}class RuleNotFoundException extends n.n{name="RuleNotFoundException"
$fault="client"
Message
constructor(e){super({name:"RuleNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RuleNotFoundException.prototype)
this.Message=e.Message}}class TargetGroupNotFoundException extends n.n{name="TargetGroupNotFoundException"
$fault="client"
Message
constructor(e){super({name:"TargetGroupNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetGroupNotFoundException.prototype)
this.Message=e.Message}}class TooManyTagsException extends n.n{name="TooManyTagsException"
$fault="client"
Message
constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTagsException.prototype)
this.Message=e.Message}}class TrustStoreNotFoundException extends n.n{name="TrustStoreNotFoundException"
$fault="client"
Message
constructor(e){super({name:"TrustStoreNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TrustStoreNotFoundException.prototype)
this.Message=e.Message}}class InvalidRevocationContentException extends n.n{name="InvalidRevocationContentException"
$fault="client"
Message
constructor(e){super({name:"InvalidRevocationContentException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRevocationContentException.prototype)
this.Message=e.Message}}class RevocationContentNotFoundException extends n.n{name="RevocationContentNotFoundException"
$fault="client"
Message
constructor(e){super({name:"RevocationContentNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RevocationContentNotFoundException.prototype)
this.Message=e.Message}}class TooManyTrustStoreRevocationEntriesException extends n.n{name="TooManyTrustStoreRevocationEntriesException"
$fault="client"
Message
constructor(e){super({name:"TooManyTrustStoreRevocationEntriesException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTrustStoreRevocationEntriesException.prototype)
this.Message=e.Message}}class AllocationIdNotFoundException extends n.n{name="AllocationIdNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AllocationIdNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AllocationIdNotFoundException.prototype)
this.Message=e.Message}}class ALPNPolicyNotSupportedException extends n.n{name="ALPNPolicyNotSupportedException"
$fault="client"
Message
constructor(e){super({name:"ALPNPolicyNotSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,ALPNPolicyNotSupportedException.prototype)
this.Message=e.Message}}class AvailabilityZoneNotSupportedException extends n.n{name="AvailabilityZoneNotSupportedException"
$fault="client"
Message
constructor(e){super({name:"AvailabilityZoneNotSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,AvailabilityZoneNotSupportedException.prototype)
this.Message=e.Message}}class CaCertificatesBundleNotFoundException extends n.n{name="CaCertificatesBundleNotFoundException"
$fault="client"
Message
constructor(e){super({name:"CaCertificatesBundleNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,CaCertificatesBundleNotFoundException.prototype)
this.Message=e.Message}}class CapacityDecreaseRequestsLimitExceededException extends n.n{name="CapacityDecreaseRequestsLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"CapacityDecreaseRequestsLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,CapacityDecreaseRequestsLimitExceededException.prototype)
this.Message=e.Message}}class CapacityReservationPendingException extends n.n{name="CapacityReservationPendingException"
$fault="client"
Message
constructor(e){super({name:"CapacityReservationPendingException",$fault:"client",...e})
Object.setPrototypeOf(this,CapacityReservationPendingException.prototype)
this.Message=e.Message}}class CapacityUnitsLimitExceededException extends n.n{name="CapacityUnitsLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"CapacityUnitsLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,CapacityUnitsLimitExceededException.prototype)
this.Message=e.Message}}class DuplicateListenerException extends n.n{name="DuplicateListenerException"
$fault="client"
Message
constructor(e){super({name:"DuplicateListenerException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateListenerException.prototype)
this.Message=e.Message}}class IncompatibleProtocolsException extends n.n{name="IncompatibleProtocolsException"
$fault="client"
Message
constructor(e){super({name:"IncompatibleProtocolsException",$fault:"client",...e})
Object.setPrototypeOf(this,IncompatibleProtocolsException.prototype)
this.Message=e.Message}}class InvalidConfigurationRequestException extends n.n{name="InvalidConfigurationRequestException"
$fault="client"
Message
constructor(e){super({name:"InvalidConfigurationRequestException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidConfigurationRequestException.prototype)
this.Message=e.Message}}class InvalidLoadBalancerActionException extends n.n{name="InvalidLoadBalancerActionException"
$fault="client"
Message
constructor(e){super({name:"InvalidLoadBalancerActionException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidLoadBalancerActionException.prototype)
this.Message=e.Message}}class SSLPolicyNotFoundException extends n.n{name="SSLPolicyNotFoundException"
$fault="client"
Message
constructor(e){super({name:"SSLPolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,SSLPolicyNotFoundException.prototype)
this.Message=e.Message}}class TargetGroupAssociationLimitException extends n.n{name="TargetGroupAssociationLimitException"
$fault="client"
Message
constructor(e){super({name:"TargetGroupAssociationLimitException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetGroupAssociationLimitException.prototype)
this.Message=e.Message}}class TooManyActionsException extends n.n{name="TooManyActionsException"
$fault="client"
Message
constructor(e){super({name:"TooManyActionsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyActionsException.prototype)
this.Message=e.Message}}class TooManyListenersException extends n.n{name="TooManyListenersException"
$fault="client"
Message
constructor(e){super({name:"TooManyListenersException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyListenersException.prototype)
this.Message=e.Message}}class TooManyRegistrationsForTargetIdException extends n.n{name="TooManyRegistrationsForTargetIdException"
$fault="client"
Message
constructor(e){super({name:"TooManyRegistrationsForTargetIdException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyRegistrationsForTargetIdException.prototype)
this.Message=e.Message}}class TooManyTargetsException extends n.n{name="TooManyTargetsException"
$fault="client"
Message
constructor(e){super({name:"TooManyTargetsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTargetsException.prototype)
this.Message=e.Message}}class TooManyUniqueTargetGroupsPerLoadBalancerException extends n.n{name="TooManyUniqueTargetGroupsPerLoadBalancerException"
$fault="client"
Message
constructor(e){super({name:"TooManyUniqueTargetGroupsPerLoadBalancerException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyUniqueTargetGroupsPerLoadBalancerException.prototype)
this.Message=e.Message}}class TrustStoreNotReadyException extends n.n{name="TrustStoreNotReadyException"
$fault="client"
Message
constructor(e){super({name:"TrustStoreNotReadyException",$fault:"client",...e})
Object.setPrototypeOf(this,TrustStoreNotReadyException.prototype)
this.Message=e.Message}}class UnsupportedProtocolException extends n.n{name="UnsupportedProtocolException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedProtocolException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedProtocolException.prototype)
this.Message=e.Message}}class DuplicateLoadBalancerNameException extends n.n{name="DuplicateLoadBalancerNameException"
$fault="client"
Message
constructor(e){super({name:"DuplicateLoadBalancerNameException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateLoadBalancerNameException.prototype)
this.Message=e.Message}}class InvalidSchemeException extends n.n{name="InvalidSchemeException"
$fault="client"
Message
constructor(e){super({name:"InvalidSchemeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSchemeException.prototype)
this.Message=e.Message}}class InvalidSecurityGroupException extends n.n{name="InvalidSecurityGroupException"
$fault="client"
Message
constructor(e){super({name:"InvalidSecurityGroupException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSecurityGroupException.prototype)
this.Message=e.Message}}class InvalidSubnetException extends n.n{name="InvalidSubnetException"
$fault="client"
Message
constructor(e){super({name:"InvalidSubnetException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSubnetException.prototype)
this.Message=e.Message}}class OperationNotPermittedException extends n.n{name="OperationNotPermittedException"
$fault="client"
Message
constructor(e){super({name:"OperationNotPermittedException",$fault:"client",...e})
Object.setPrototypeOf(this,OperationNotPermittedException.prototype)
this.Message=e.Message}}class ResourceInUseException extends n.n{name="ResourceInUseException"
$fault="client"
Message
constructor(e){super({name:"ResourceInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceInUseException.prototype)
this.Message=e.Message}}class SubnetNotFoundException extends n.n{name="SubnetNotFoundException"
$fault="client"
Message
constructor(e){super({name:"SubnetNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,SubnetNotFoundException.prototype)
this.Message=e.Message}}class TooManyLoadBalancersException extends n.n{name="TooManyLoadBalancersException"
$fault="client"
Message
constructor(e){super({name:"TooManyLoadBalancersException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyLoadBalancersException.prototype)
this.Message=e.Message}}class PriorityInUseException extends n.n{name="PriorityInUseException"
$fault="client"
Message
constructor(e){super({name:"PriorityInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,PriorityInUseException.prototype)
this.Message=e.Message}}class TooManyRulesException extends n.n{name="TooManyRulesException"
$fault="client"
Message
constructor(e){super({name:"TooManyRulesException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyRulesException.prototype)
this.Message=e.Message}}class TooManyTargetGroupsException extends n.n{name="TooManyTargetGroupsException"
$fault="client"
Message
constructor(e){super({name:"TooManyTargetGroupsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTargetGroupsException.prototype)
this.Message=e.Message}}class DuplicateTargetGroupNameException extends n.n{name="DuplicateTargetGroupNameException"
$fault="client"
Message
constructor(e){super({name:"DuplicateTargetGroupNameException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateTargetGroupNameException.prototype)
this.Message=e.Message}}class DuplicateTrustStoreNameException extends n.n{name="DuplicateTrustStoreNameException"
$fault="client"
Message
constructor(e){super({name:"DuplicateTrustStoreNameException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateTrustStoreNameException.prototype)
this.Message=e.Message}}class InvalidCaCertificatesBundleException extends n.n{name="InvalidCaCertificatesBundleException"
$fault="client"
Message
constructor(e){super({name:"InvalidCaCertificatesBundleException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidCaCertificatesBundleException.prototype)
this.Message=e.Message}}class TooManyTrustStoresException extends n.n{name="TooManyTrustStoresException"
$fault="client"
Message
constructor(e){super({name:"TooManyTrustStoresException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTrustStoresException.prototype)
this.Message=e.Message}}class DeleteAssociationSameAccountException extends n.n{name="DeleteAssociationSameAccountException"
$fault="client"
Message
constructor(e){super({name:"DeleteAssociationSameAccountException",$fault:"client",...e})
Object.setPrototypeOf(this,DeleteAssociationSameAccountException.prototype)
this.Message=e.Message}}class TrustStoreAssociationNotFoundException extends n.n{name="TrustStoreAssociationNotFoundException"
$fault="client"
Message
constructor(e){super({name:"TrustStoreAssociationNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TrustStoreAssociationNotFoundException.prototype)
this.Message=e.Message}}class TrustStoreInUseException extends n.n{name="TrustStoreInUseException"
$fault="client"
Message
constructor(e){super({name:"TrustStoreInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,TrustStoreInUseException.prototype)
this.Message=e.Message}}class InvalidTargetException extends n.n{name="InvalidTargetException"
$fault="client"
Message
constructor(e){super({name:"InvalidTargetException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTargetException.prototype)
this.Message=e.Message}}class HealthUnavailableException extends n.n{name="HealthUnavailableException"
$fault="server"
Message
constructor(e){super({name:"HealthUnavailableException",$fault:"server",...e})
Object.setPrototypeOf(this,HealthUnavailableException.prototype)
this.Message=e.Message}}class RevocationIdNotFoundException extends n.n{name="RevocationIdNotFoundException"
$fault="client"
Message
constructor(e){super({name:"RevocationIdNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RevocationIdNotFoundException.prototype)
this.Message=e.Message}}class ResourceNotFoundException extends n.n{name="ResourceNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
this.Message=e.Message}}class InsufficientCapacityException extends n.n{name="InsufficientCapacityException"
$fault="server"
Message
constructor(e){super({name:"InsufficientCapacityException",$fault:"server",...e})
Object.setPrototypeOf(this,InsufficientCapacityException.prototype)
this.Message=e.Message}}class PriorRequestNotCompleteException extends n.n{name="PriorRequestNotCompleteException"
$fault="client"
Message
constructor(e){super({name:"PriorRequestNotCompleteException",$fault:"client",...e})
Object.setPrototypeOf(this,PriorRequestNotCompleteException.prototype)
this.Message=e.Message}}}),9046:((e,t,o)=>{o.d(t,{Z$r:()=>Ke,nZ0:()=>Ve,q1U:()=>$e})
var n=o(9835),s=o(5315),a=o(9626)
const i="AnomalyDetection",r="AdministrativeOverride",c="Description",p="HealthCheckPort",u="Message",l="Matcher",d="Port",E="Reason",g="State",x="TargetGroups",y="TargetGroupArn",f="TargetHealth",m="TargetHealthDescriptions",h="awsQueryError",M="client",v="error",T="httpError",P="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2",S="server",N="com.amazonaws.elasticloadbalancingv2",I=new n.O(P)
var b=[-3,P,"ElasticLoadBalancingV2ServiceException",0,[],[]]
I.registerError(b,s.n)
const O=new n.O(N)
var C=[-3,N,"AllocationIdNotFoundException",{[h]:["AllocationIdNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(C,a.Is)
var F=[-3,N,"ALPNPolicyNotSupportedException",{[h]:["ALPNPolicyNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(F,a.c2)
var $=[-3,N,"AvailabilityZoneNotSupportedException",{[h]:["AvailabilityZoneNotSupported",400],[v]:M,[T]:400},[u],[0]]
O.registerError($,a.I8)
var R=[-3,N,"CaCertificatesBundleNotFoundException",{[h]:["CaCertificatesBundleNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(R,a.p1)
var L=[-3,N,"CapacityDecreaseRequestsLimitExceededException",{[h]:["CapacityDecreaseRequestLimitExceeded",400],[v]:M,[T]:400},[u],[0]]
O.registerError(L,a.Yn)
var A=[-3,N,"CapacityReservationPendingException",{[h]:["CapacityReservationPending",400],[v]:M,[T]:400},[u],[0]]
O.registerError(A,a.t_)
var D=[-3,N,"CapacityUnitsLimitExceededException",{[h]:["CapacityUnitsLimitExceeded",400],[v]:M,[T]:400},[u],[0]]
O.registerError(D,a.rc)
var B=[-3,N,"CertificateNotFoundException",{[h]:["CertificateNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(B,a.uu)
var j=[-3,N,"DeleteAssociationSameAccountException",{[h]:["DeleteAssociationSameAccount",400],[v]:M,[T]:400},[u],[0]]
O.registerError(j,a.Hc)
var U=[-3,N,"DuplicateListenerException",{[h]:["DuplicateListener",400],[v]:M,[T]:400},[u],[0]]
O.registerError(U,a.Lw)
var G=[-3,N,"DuplicateLoadBalancerNameException",{[h]:["DuplicateLoadBalancerName",400],[v]:M,[T]:400},[u],[0]]
O.registerError(G,a.yg)
var w=[-3,N,"DuplicateTagKeysException",{[h]:["DuplicateTagKeys",400],[v]:M,[T]:400},[u],[0]]
O.registerError(w,a.F$)
var k=[-3,N,"DuplicateTargetGroupNameException",{[h]:["DuplicateTargetGroupName",400],[v]:M,[T]:400},[u],[0]]
O.registerError(k,a.G3)
var q=[-3,N,"DuplicateTrustStoreNameException",{[h]:["DuplicateTrustStoreName",400],[v]:M,[T]:400},[u],[0]]
O.registerError(q,a.ve)
var H=[-3,N,"HealthUnavailableException",{[h]:["HealthUnavailable",500],[v]:S,[T]:500},[u],[0]]
O.registerError(H,a.Km)
var Z=[-3,N,"IncompatibleProtocolsException",{[h]:["IncompatibleProtocols",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Z,a.gk)
var z=[-3,N,"InsufficientCapacityException",{[h]:["InsufficientCapacity",500],[v]:S,[T]:500},[u],[0]]
O.registerError(z,a.v)
var K=[-3,N,"InvalidCaCertificatesBundleException",{[h]:["InvalidCaCertificatesBundle",400],[v]:M,[T]:400},[u],[0]]
O.registerError(K,a.XL)
var V=[-3,N,"InvalidConfigurationRequestException",{[h]:["InvalidConfigurationRequest",400],[v]:M,[T]:400},[u],[0]]
O.registerError(V,a._w)
var _=[-3,N,"InvalidLoadBalancerActionException",{[h]:["InvalidLoadBalancerAction",400],[v]:M,[T]:400},[u],[0]]
O.registerError(_,a.jL)
var J=[-3,N,"InvalidRevocationContentException",{[h]:["InvalidRevocationContent",400],[v]:M,[T]:400},[u],[0]]
O.registerError(J,a.ES)
var W=[-3,N,"InvalidSchemeException",{[h]:["InvalidScheme",400],[v]:M,[T]:400},[u],[0]]
O.registerError(W,a.qi)
var Y=[-3,N,"InvalidSecurityGroupException",{[h]:["InvalidSecurityGroup",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Y,a.EW)
var Q=[-3,N,"InvalidSubnetException",{[h]:["InvalidSubnet",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Q,a.A8)
var X=[-3,N,"InvalidTargetException",{[h]:["InvalidTarget",400],[v]:M,[T]:400},[u],[0]]
O.registerError(X,a.CZ)
var ee=[-3,N,"ListenerNotFoundException",{[h]:["ListenerNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(ee,a.vY)
var te=[-3,N,"LoadBalancerNotFoundException",{[h]:["LoadBalancerNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(te,a.Jg)
var oe=[-3,N,"OperationNotPermittedException",{[h]:["OperationNotPermitted",400],[v]:M,[T]:400},[u],[0]]
O.registerError(oe,a.WJ)
var ne=[-3,N,"PriorityInUseException",{[h]:["PriorityInUse",400],[v]:M,[T]:400},[u],[0]]
O.registerError(ne,a.mv)
var se=[-3,N,"PriorRequestNotCompleteException",{[h]:["PriorRequestNotComplete",429],[v]:M,[T]:429},[u],[0]]
O.registerError(se,a.TO)
var ae=[-3,N,"ResourceInUseException",{[h]:["ResourceInUse",400],[v]:M,[T]:400},[u],[0]]
O.registerError(ae,a.WT)
var ie=[-3,N,"ResourceNotFoundException",{[h]:["ResourceNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(ie,a.lB)
var re=[-3,N,"RevocationContentNotFoundException",{[h]:["RevocationContentNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(re,a._P)
var ce=[-3,N,"RevocationIdNotFoundException",{[h]:["RevocationIdNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(ce,a.c1)
var pe=[-3,N,"RuleNotFoundException",{[h]:["RuleNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(pe,a.FQ)
var ue=[-3,N,"SSLPolicyNotFoundException",{[h]:["SSLPolicyNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(ue,a.Ny)
var le=[-3,N,"SubnetNotFoundException",{[h]:["SubnetNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(le,a.wf)
var de=[-3,N,"TargetGroupAssociationLimitException",{[h]:["TargetGroupAssociationLimit",400],[v]:M,[T]:400},[u],[0]]
O.registerError(de,a.yl)
var Ee=[-3,N,"TargetGroupNotFoundException",{[h]:["TargetGroupNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Ee,a.JO)
var ge=[-3,N,"TooManyActionsException",{[h]:["TooManyActions",400],[v]:M,[T]:400},[u],[0]]
O.registerError(ge,a.w6)
var xe=[-3,N,"TooManyCertificatesException",{[h]:["TooManyCertificates",400],[v]:M,[T]:400},[u],[0]]
O.registerError(xe,a.nK)
var ye=[-3,N,"TooManyListenersException",{[h]:["TooManyListeners",400],[v]:M,[T]:400},[u],[0]]
O.registerError(ye,a.u4)
var fe=[-3,N,"TooManyLoadBalancersException",{[h]:["TooManyLoadBalancers",400],[v]:M,[T]:400},[u],[0]]
O.registerError(fe,a.MC)
var me=[-3,N,"TooManyRegistrationsForTargetIdException",{[h]:["TooManyRegistrationsForTargetId",400],[v]:M,[T]:400},[u],[0]]
O.registerError(me,a.Mz)
var he=[-3,N,"TooManyRulesException",{[h]:["TooManyRules",400],[v]:M,[T]:400},[u],[0]]
O.registerError(he,a.Ac)
var Me=[-3,N,"TooManyTagsException",{[h]:["TooManyTags",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Me,a.cD)
var ve=[-3,N,"TooManyTargetGroupsException",{[h]:["TooManyTargetGroups",400],[v]:M,[T]:400},[u],[0]]
O.registerError(ve,a.Av)
var Te=[-3,N,"TooManyTargetsException",{[h]:["TooManyTargets",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Te,a.lU)
var Pe=[-3,N,"TooManyTrustStoreRevocationEntriesException",{[h]:["TooManyTrustStoreRevocationEntries",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Pe,a.oR)
var Se=[-3,N,"TooManyTrustStoresException",{[h]:["TooManyTrustStores",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Se,a.x7)
var Ne=[-3,N,"TooManyUniqueTargetGroupsPerLoadBalancerException",{[h]:["TooManyUniqueTargetGroupsPerLoadBalancer",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Ne,a.cw)
var Ie=[-3,N,"TrustStoreAssociationNotFoundException",{[h]:["AssociationNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Ie,a.hB)
var be=[-3,N,"TrustStoreInUseException",{[h]:["TrustStoreInUse",400],[v]:M,[T]:400},[u],[0]]
O.registerError(be,a.bN)
var Oe=[-3,N,"TrustStoreNotFoundException",{[h]:["TrustStoreNotFound",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Oe,a._z)
var Ce=[-3,N,"TrustStoreNotReadyException",{[h]:["TrustStoreNotReady",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Ce,a.Bz)
var Fe=[-3,N,"UnsupportedProtocolException",{[h]:["UnsupportedProtocol",400],[v]:M,[T]:400},[u],[0]]
O.registerError(Fe,a.rT)
const $e=[I,O]
var Re=[3,N,r,0,[g,E,c],[0,0,0]],Le=[3,N,i,0,["Result","MitigationInEffect"],[0,0]],Ae=[3,N,"DescribeTargetGroupsInput",0,["LoadBalancerArn","TargetGroupArns","Names","Marker","PageSize"],[0,64,64,0,1]],De=[3,N,"DescribeTargetGroupsOutput",0,[x,"NextMarker"],[()=>Ze,0]],Be=[3,N,"DescribeTargetHealthInput",0,[y,"Targets","Include"],[0,()=>He,64],1],je=[3,N,"DescribeTargetHealthOutput",0,[m],[()=>ze]],Ue=[3,N,l,0,["HttpCode","GrpcCode"],[0,0]],Ge=[3,N,"TargetDescription",0,["Id",d,"AvailabilityZone","QuicServerId"],[0,1,0,0],1],we=[3,N,"TargetGroup",0,[y,"TargetGroupName","Protocol",d,"VpcId","HealthCheckProtocol",p,"HealthCheckEnabled","HealthCheckIntervalSeconds","HealthCheckTimeoutSeconds","HealthyThresholdCount","UnhealthyThresholdCount","HealthCheckPath",l,"LoadBalancerArns","TargetType","ProtocolVersion","IpAddressType","TargetControlPort"],[0,0,0,1,0,0,0,2,1,1,1,1,0,()=>Ue,64,0,0,0,1]],ke=[3,N,f,0,[g,E,c],[0,0,0]],qe=[3,N,"TargetHealthDescription",0,["Target",p,f,i,r],[()=>Ge,0,()=>ke,()=>Le,()=>Re]],He=[1,N,"TargetDescriptions",0,()=>Ge],Ze=[1,N,x,0,()=>we],ze=[1,N,m,0,()=>qe],Ke=[9,N,"DescribeTargetGroups",0,()=>Ae,()=>De],Ve=[9,N,"DescribeTargetHealth",0,()=>Be,()=>je]})}

