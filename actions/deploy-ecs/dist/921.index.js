"use strict"
exports.id=921
exports.ids=[921]
exports.modules={2771:((e,t,o)=>{o.d(t,{c:()=>CodeDeployClient})
var n=o(6868),i=o(4405),r=o(5424),c=o(1478),a=o(2713),p=o(7579),s=o(9688),l=o(2841),d=o(7860),E=o(9053),x=o(7926),u=o(7979),m=o(478),y=o(868),v=o(6979),I=o(4631),f=o(3753),g=o(4876)
const defaultCodeDeployHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,f.u)(t).operation,region:await(0,g.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"codedeploy",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultCodeDeployHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,I.ho)(e)
return Object.assign(t,{authSchemePreference:(0,g.t)(e.authSchemePreference??[])})}
var D=o(2510)
const S={rE:"3.1133.0"}
var C=o(8739),O=o(7303),T=o(9670),h=o(8898),A=o(1956),$=o(3816),R=o(7613),P=o(5412),b=o(3559),N=o(446),L=o(2766),G=o(4824),k=o(9903),j=o(2149),q=o(18),F=o(5606),H=o(9752),B=o(7265),U=o(2068),w=o(51),V=o(6663),M=o(7022),z=o(7307),Z=o(4574),K=o(1787),W=o(1958),Y=o(4397),_=o(6467),X=o(7228),J=o(2988)
const Q="ref",ee=-1,te=!0,oe="isSet",ne="PartitionResult",ie="booleanEquals",re="getAttr",ce={[Q]:"Endpoint"},ae={[Q]:ne},pe={},se=[{[Q]:"Region"}],le={conditions:[[oe,[ce]],[oe,se],["aws.partition",se,ne],[ie,[{[Q]:"UseFIPS"},te]],[ie,[{[Q]:"UseDualStack"},te]],[ie,[{fn:re,argv:[ae,"supportsDualStack"]},te]],[ie,[{fn:re,argv:[ae,"supportsFIPS"]},te]]],results:[[ee],[ee,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ce,pe],["https://codedeploy-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://codedeploy-fips.{Region}.{PartitionResult#dnsSuffix}",pe],[ee,"FIPS is enabled but this partition does not support FIPS"],["https://codedeploy.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[ee,"DualStack is enabled but this partition does not support DualStack"],["https://codedeploy.{Region}.{PartitionResult#dnsSuffix}",pe],[ee,"Invalid Configuration: Missing Region"]]},de=1e8,Ee=new Int32Array([-1,1,-1,0,12,3,1,4,de+11,2,5,de+11,3,8,6,4,7,de+10,5,de+8,de+9,4,10,9,6,de+6,de+7,5,11,de+5,6,de+4,de+5,3,de+1,13,4,de+2,de+3]),xe=J.d.from(Ee,2,le.conditions,le.results),ue=new Y.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>ue.get(e,()=>(0,_.c)(xe,{endpointParams:e,logger:t.logger}))
X.m.aws=W.U
var me=o(6687)
const getRuntimeConfig=e=>({apiVersion:"2014-10-06",base64Decoder:e?.base64Decoder??M.E,base64Encoder:e?.base64Encoder??z.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCodeDeployHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new H.f2}],logger:e?.logger??new w.N,protocol:e?.protocol??B.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.codedeploy",errorTypeRegistries:me.q1U,xmlNamespace:"http://codedeploy.amazonaws.com/doc/2014-10-06/",version:"2014-10-06",serviceTarget:"CodeDeploy_20141006"},serviceId:e?.serviceId??"CodeDeploy",sha256:e?.sha256??U.k,urlParser:e?.urlParser??V.D,utf8Decoder:e?.utf8Decoder??Z.a,utf8Encoder:e?.utf8Encoder??K.P}),runtimeConfig_getRuntimeConfig=e=>{(0,$.I)(process.version)
const t=(0,P.I)(e),defaultConfigProvider=()=>t().then(R.l),o=getRuntimeConfig(e);(0,C.I)(process.version)
const n={profile:e?.profile,logger:o.logger}
return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,b.Z)(h.$,n),bodyLengthChecker:e?.bodyLengthChecker??j.n,credentialDefaultProvider:e?.credentialDefaultProvider??A.v6,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,O.pf)({serviceId:o.serviceId,clientVersion:S.rE}),maxAttempts:e?.maxAttempts??(0,b.Z)(m.qs,e),region:e?.region??(0,b.Z)(N.GG,{...N.zH,...n}),requestHandler:q.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,b.Z)({...m.kN,default:async()=>(await defaultConfigProvider()).retryMode||k.L0},e),streamCollector:e?.streamCollector??F.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,b.Z)(L.e$,n),useFipsEndpoint:e?.useFipsEndpoint??(0,b.Z)(G.Ko,n),userAgentAppId:e?.userAgentAppId??(0,b.Z)(T.hV,n)}}
var ye=o(5489),ve=o(2061),Ie=o(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let o=e.httpAuthSchemeProvider,n=e.credentials
return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
o===-1?t.push(e):t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const o=Object.assign((0,ye.R)(e),(0,ve.xA)(e),(0,Ie.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(o))
return Object.assign(e,(0,ye.$)(o),(0,ve.uv)(o),(0,Ie.j)(o),resolveHttpAuthRuntimeConfig(o))}
class CodeDeployClient extends d.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const o=(0,D.v)(t),d=(0,n.D)(o),I=(0,m.$z)(d),f=(0,E.T)(I),g=(0,i.OV)(f),S=(0,x.Co)(g),C=resolveHttpAuthSchemeConfig(S),O=resolveRuntimeExtensions(C,e?.extensions||[])
this.config=O
this.middlewareStack.use((0,v.wq)(this.config))
this.middlewareStack.use((0,r.sM)(this.config))
this.middlewareStack.use((0,y.ey)(this.config))
this.middlewareStack.use((0,u.vK)(this.config))
this.middlewareStack.use((0,i.TC)(this.config))
this.middlewareStack.use((0,c.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,p.w)(this.config,{httpAuthSchemeParametersProvider:defaultCodeDeployHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new s.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,l.l)(this.config))}destroy(){super.destroy()}}}),5485:((e,t,o)=>{o.d(t,{G5:()=>c,lq:()=>a,yt:()=>_mw0})
var n=o(5747),i=o(7926),r=o(2510)
const c=(0,n.k)(r.S,"CodeDeploy_20141006","CodeDeployClient",i.rD),a={},_mw0=(e,t,o,n)=>[]}),3686:((e,t,o)=>{o.d(t,{B:()=>BatchGetDeploymentTargetsCommand})
var n=o(5485),i=o(6687)
class BatchGetDeploymentTargetsCommand extends((0,n.G5)(n.lq,n.yt,"BatchGetDeploymentTargets",i.Utc)){}}),5811:((e,t,o)=>{o.d(t,{A:()=>BatchGetDeploymentsCommand})
var n=o(5485),i=o(6687)
class BatchGetDeploymentsCommand extends((0,n.G5)(n.lq,n.yt,"BatchGetDeployments",i.jdY)){}}),6823:((e,t,o)=>{o.d(t,{M:()=>ContinueDeploymentCommand})
var n=o(5485),i=o(6687)
class ContinueDeploymentCommand extends((0,n.G5)(n.lq,n.yt,"ContinueDeployment",i.z9q)){}}),3500:((e,t,o)=>{o.d(t,{t:()=>CreateDeploymentCommand})
var n=o(5485),i=o(6687)
class CreateDeploymentCommand extends((0,n.G5)(n.lq,n.yt,"CreateDeployment",i.KTk)){}}),7218:((e,t,o)=>{o.d(t,{T:()=>GetDeploymentCommand})
var n=o(5485),i=o(6687)
class GetDeploymentCommand extends((0,n.G5)(n.lq,n.yt,"GetDeployment",i.EHZ)){}}),2959:((e,t,o)=>{o.d(t,{W:()=>GetDeploymentGroupCommand})
var n=o(5485),i=o(6687)
class GetDeploymentGroupCommand extends((0,n.G5)(n.lq,n.yt,"GetDeploymentGroup",i.rnI)){}}),2956:((e,t,o)=>{o.d(t,{B:()=>ListApplicationsCommand})
var n=o(5485),i=o(6687)
class ListApplicationsCommand extends((0,n.G5)(n.lq,n.yt,"ListApplications",i.U6w)){}}),4072:((e,t,o)=>{o.d(t,{X:()=>ListDeploymentGroupsCommand})
var n=o(5485),i=o(6687)
class ListDeploymentGroupsCommand extends((0,n.G5)(n.lq,n.yt,"ListDeploymentGroups",i.yzH)){}}),7279:((e,t,o)=>{o.d(t,{s:()=>ListDeploymentsCommand})
var n=o(5485),i=o(6687)
class ListDeploymentsCommand extends((0,n.G5)(n.lq,n.yt,"ListDeployments",i.vtI)){}}),9244:((e,t,o)=>{o.d(t,{N:()=>StopDeploymentCommand})
var n=o(5485),i=o(6687)
class StopDeploymentCommand extends((0,n.G5)(n.lq,n.yt,"StopDeployment",i.YCL)){}}),2510:((e,t,o)=>{o.d(t,{S:()=>n,v:()=>resolveClientEndpointParameters})
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"codedeploy"}),n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}),6687:((e,t,o)=>{o.d(t,{Utc:()=>Tn,jdY:()=>On,z9q:()=>hn,KTk:()=>An,EHZ:()=>$n,rnI:()=>Rn,U6w:()=>Pn,yzH:()=>bn,vtI:()=>Nn,YCL:()=>Ln,q1U:()=>Jt})
var n=o(9835),i=o(3441)
class CodeDeployServiceException extends i.T{constructor(e){super(e)
Object.setPrototypeOf(this,CodeDeployServiceException.prototype)}}class InstanceLimitExceededException extends CodeDeployServiceException{name="InstanceLimitExceededException"
$fault="client"
constructor(e){super({name:"InstanceLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,InstanceLimitExceededException.prototype)}}class InstanceNameRequiredException extends CodeDeployServiceException{name="InstanceNameRequiredException"
$fault="client"
constructor(e){super({name:"InstanceNameRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,InstanceNameRequiredException.prototype)}}class InstanceNotRegisteredException extends CodeDeployServiceException{name="InstanceNotRegisteredException"
$fault="client"
constructor(e){super({name:"InstanceNotRegisteredException",$fault:"client",...e})
Object.setPrototypeOf(this,InstanceNotRegisteredException.prototype)}}class InvalidInstanceNameException extends CodeDeployServiceException{name="InvalidInstanceNameException"
$fault="client"
constructor(e){super({name:"InvalidInstanceNameException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInstanceNameException.prototype)}}class InvalidTagException extends CodeDeployServiceException{name="InvalidTagException"
$fault="client"
constructor(e){super({name:"InvalidTagException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTagException.prototype)}}class TagLimitExceededException extends CodeDeployServiceException{name="TagLimitExceededException"
$fault="client"
constructor(e){super({name:"TagLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,TagLimitExceededException.prototype)}}class TagRequiredException extends CodeDeployServiceException{name="TagRequiredException"
$fault="client"
constructor(e){super({name:"TagRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,TagRequiredException.prototype)}}class AlarmsLimitExceededException extends CodeDeployServiceException{name="AlarmsLimitExceededException"
$fault="client"
constructor(e){super({name:"AlarmsLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,AlarmsLimitExceededException.prototype)}}class ApplicationAlreadyExistsException extends CodeDeployServiceException{name="ApplicationAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ApplicationAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ApplicationAlreadyExistsException.prototype)}}class ApplicationDoesNotExistException extends CodeDeployServiceException{name="ApplicationDoesNotExistException"
$fault="client"
constructor(e){super({name:"ApplicationDoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,ApplicationDoesNotExistException.prototype)}}class ApplicationLimitExceededException extends CodeDeployServiceException{name="ApplicationLimitExceededException"
$fault="client"
constructor(e){super({name:"ApplicationLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ApplicationLimitExceededException.prototype)}}class ApplicationNameRequiredException extends CodeDeployServiceException{name="ApplicationNameRequiredException"
$fault="client"
constructor(e){super({name:"ApplicationNameRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,ApplicationNameRequiredException.prototype)}}class ArnNotSupportedException extends CodeDeployServiceException{name="ArnNotSupportedException"
$fault="client"
constructor(e){super({name:"ArnNotSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,ArnNotSupportedException.prototype)}}class BatchLimitExceededException extends CodeDeployServiceException{name="BatchLimitExceededException"
$fault="client"
constructor(e){super({name:"BatchLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,BatchLimitExceededException.prototype)}}class InvalidApplicationNameException extends CodeDeployServiceException{name="InvalidApplicationNameException"
$fault="client"
constructor(e){super({name:"InvalidApplicationNameException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidApplicationNameException.prototype)}}class InvalidRevisionException extends CodeDeployServiceException{name="InvalidRevisionException"
$fault="client"
constructor(e){super({name:"InvalidRevisionException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRevisionException.prototype)}}class RevisionRequiredException extends CodeDeployServiceException{name="RevisionRequiredException"
$fault="client"
constructor(e){super({name:"RevisionRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,RevisionRequiredException.prototype)}}class DeploymentConfigDoesNotExistException extends CodeDeployServiceException{name="DeploymentConfigDoesNotExistException"
$fault="client"
constructor(e){super({name:"DeploymentConfigDoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentConfigDoesNotExistException.prototype)}}class DeploymentGroupNameRequiredException extends CodeDeployServiceException{name="DeploymentGroupNameRequiredException"
$fault="client"
constructor(e){super({name:"DeploymentGroupNameRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentGroupNameRequiredException.prototype)}}class InvalidDeploymentGroupNameException extends CodeDeployServiceException{name="InvalidDeploymentGroupNameException"
$fault="client"
constructor(e){super({name:"InvalidDeploymentGroupNameException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeploymentGroupNameException.prototype)}}class DeploymentDoesNotExistException extends CodeDeployServiceException{name="DeploymentDoesNotExistException"
$fault="client"
constructor(e){super({name:"DeploymentDoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentDoesNotExistException.prototype)}}class DeploymentIdRequiredException extends CodeDeployServiceException{name="DeploymentIdRequiredException"
$fault="client"
constructor(e){super({name:"DeploymentIdRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentIdRequiredException.prototype)}}class InstanceIdRequiredException extends CodeDeployServiceException{name="InstanceIdRequiredException"
$fault="client"
constructor(e){super({name:"InstanceIdRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,InstanceIdRequiredException.prototype)}}class InvalidComputePlatformException extends CodeDeployServiceException{name="InvalidComputePlatformException"
$fault="client"
constructor(e){super({name:"InvalidComputePlatformException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidComputePlatformException.prototype)}}class InvalidDeploymentIdException extends CodeDeployServiceException{name="InvalidDeploymentIdException"
$fault="client"
constructor(e){super({name:"InvalidDeploymentIdException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeploymentIdException.prototype)}}class DeploymentNotStartedException extends CodeDeployServiceException{name="DeploymentNotStartedException"
$fault="client"
constructor(e){super({name:"DeploymentNotStartedException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentNotStartedException.prototype)}}class DeploymentTargetDoesNotExistException extends CodeDeployServiceException{name="DeploymentTargetDoesNotExistException"
$fault="client"
constructor(e){super({name:"DeploymentTargetDoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentTargetDoesNotExistException.prototype)}}class DeploymentTargetIdRequiredException extends CodeDeployServiceException{name="DeploymentTargetIdRequiredException"
$fault="client"
constructor(e){super({name:"DeploymentTargetIdRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentTargetIdRequiredException.prototype)}}class DeploymentTargetListSizeExceededException extends CodeDeployServiceException{name="DeploymentTargetListSizeExceededException"
$fault="client"
constructor(e){super({name:"DeploymentTargetListSizeExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentTargetListSizeExceededException.prototype)}}class InstanceDoesNotExistException extends CodeDeployServiceException{name="InstanceDoesNotExistException"
$fault="client"
constructor(e){super({name:"InstanceDoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,InstanceDoesNotExistException.prototype)}}class InvalidDeploymentTargetIdException extends CodeDeployServiceException{name="InvalidDeploymentTargetIdException"
$fault="client"
constructor(e){super({name:"InvalidDeploymentTargetIdException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeploymentTargetIdException.prototype)}}class BucketNameFilterRequiredException extends CodeDeployServiceException{name="BucketNameFilterRequiredException"
$fault="client"
constructor(e){super({name:"BucketNameFilterRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,BucketNameFilterRequiredException.prototype)}}class DeploymentAlreadyCompletedException extends CodeDeployServiceException{name="DeploymentAlreadyCompletedException"
$fault="client"
constructor(e){super({name:"DeploymentAlreadyCompletedException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentAlreadyCompletedException.prototype)}}class DeploymentIsNotInReadyStateException extends CodeDeployServiceException{name="DeploymentIsNotInReadyStateException"
$fault="client"
constructor(e){super({name:"DeploymentIsNotInReadyStateException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentIsNotInReadyStateException.prototype)}}class InvalidDeploymentStatusException extends CodeDeployServiceException{name="InvalidDeploymentStatusException"
$fault="client"
constructor(e){super({name:"InvalidDeploymentStatusException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeploymentStatusException.prototype)}}class InvalidDeploymentWaitTypeException extends CodeDeployServiceException{name="InvalidDeploymentWaitTypeException"
$fault="client"
constructor(e){super({name:"InvalidDeploymentWaitTypeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeploymentWaitTypeException.prototype)}}class UnsupportedActionForDeploymentTypeException extends CodeDeployServiceException{name="UnsupportedActionForDeploymentTypeException"
$fault="client"
constructor(e){super({name:"UnsupportedActionForDeploymentTypeException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedActionForDeploymentTypeException.prototype)}}class InvalidTagsToAddException extends CodeDeployServiceException{name="InvalidTagsToAddException"
$fault="client"
constructor(e){super({name:"InvalidTagsToAddException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTagsToAddException.prototype)}}class ThrottlingException extends CodeDeployServiceException{name="ThrottlingException"
$fault="client"
constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
Object.setPrototypeOf(this,ThrottlingException.prototype)}}class DeploymentGroupDoesNotExistException extends CodeDeployServiceException{name="DeploymentGroupDoesNotExistException"
$fault="client"
constructor(e){super({name:"DeploymentGroupDoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentGroupDoesNotExistException.prototype)}}class DeploymentLimitExceededException extends CodeDeployServiceException{name="DeploymentLimitExceededException"
$fault="client"
constructor(e){super({name:"DeploymentLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentLimitExceededException.prototype)}}class DescriptionTooLongException extends CodeDeployServiceException{name="DescriptionTooLongException"
$fault="client"
constructor(e){super({name:"DescriptionTooLongException",$fault:"client",...e})
Object.setPrototypeOf(this,DescriptionTooLongException.prototype)}}class InvalidAlarmConfigException extends CodeDeployServiceException{name="InvalidAlarmConfigException"
$fault="client"
constructor(e){super({name:"InvalidAlarmConfigException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAlarmConfigException.prototype)}}class InvalidAutoRollbackConfigException extends CodeDeployServiceException{name="InvalidAutoRollbackConfigException"
$fault="client"
constructor(e){super({name:"InvalidAutoRollbackConfigException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAutoRollbackConfigException.prototype)}}class InvalidAutoScalingGroupException extends CodeDeployServiceException{name="InvalidAutoScalingGroupException"
$fault="client"
constructor(e){super({name:"InvalidAutoScalingGroupException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAutoScalingGroupException.prototype)}}class InvalidDeploymentConfigNameException extends CodeDeployServiceException{name="InvalidDeploymentConfigNameException"
$fault="client"
constructor(e){super({name:"InvalidDeploymentConfigNameException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeploymentConfigNameException.prototype)}}class InvalidECSServiceException extends CodeDeployServiceException{name="InvalidECSServiceException"
$fault="client"
constructor(e){super({name:"InvalidECSServiceException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidECSServiceException.prototype)}}class InvalidFileExistsBehaviorException extends CodeDeployServiceException{name="InvalidFileExistsBehaviorException"
$fault="client"
constructor(e){super({name:"InvalidFileExistsBehaviorException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFileExistsBehaviorException.prototype)}}class InvalidGitHubAccountTokenException extends CodeDeployServiceException{name="InvalidGitHubAccountTokenException"
$fault="client"
constructor(e){super({name:"InvalidGitHubAccountTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidGitHubAccountTokenException.prototype)}}class InvalidIgnoreApplicationStopFailuresValueException extends CodeDeployServiceException{name="InvalidIgnoreApplicationStopFailuresValueException"
$fault="client"
constructor(e){super({name:"InvalidIgnoreApplicationStopFailuresValueException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidIgnoreApplicationStopFailuresValueException.prototype)}}class InvalidInputException extends CodeDeployServiceException{name="InvalidInputException"
$fault="client"
constructor(e){super({name:"InvalidInputException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInputException.prototype)}}class InvalidLoadBalancerInfoException extends CodeDeployServiceException{name="InvalidLoadBalancerInfoException"
$fault="client"
constructor(e){super({name:"InvalidLoadBalancerInfoException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidLoadBalancerInfoException.prototype)}}class InvalidRoleException extends CodeDeployServiceException{name="InvalidRoleException"
$fault="client"
constructor(e){super({name:"InvalidRoleException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRoleException.prototype)}}class InvalidTargetInstancesException extends CodeDeployServiceException{name="InvalidTargetInstancesException"
$fault="client"
constructor(e){super({name:"InvalidTargetInstancesException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTargetInstancesException.prototype)}}class InvalidTrafficRoutingConfigurationException extends CodeDeployServiceException{name="InvalidTrafficRoutingConfigurationException"
$fault="client"
constructor(e){super({name:"InvalidTrafficRoutingConfigurationException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTrafficRoutingConfigurationException.prototype)}}class InvalidUpdateOutdatedInstancesOnlyValueException extends CodeDeployServiceException{name="InvalidUpdateOutdatedInstancesOnlyValueException"
$fault="client"
constructor(e){super({name:"InvalidUpdateOutdatedInstancesOnlyValueException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidUpdateOutdatedInstancesOnlyValueException.prototype)}}class RevisionDoesNotExistException extends CodeDeployServiceException{name="RevisionDoesNotExistException"
$fault="client"
constructor(e){super({name:"RevisionDoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,RevisionDoesNotExistException.prototype)}}class DeploymentConfigAlreadyExistsException extends CodeDeployServiceException{name="DeploymentConfigAlreadyExistsException"
$fault="client"
constructor(e){super({name:"DeploymentConfigAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentConfigAlreadyExistsException.prototype)}}class DeploymentConfigLimitExceededException extends CodeDeployServiceException{name="DeploymentConfigLimitExceededException"
$fault="client"
constructor(e){super({name:"DeploymentConfigLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentConfigLimitExceededException.prototype)}}class DeploymentConfigNameRequiredException extends CodeDeployServiceException{name="DeploymentConfigNameRequiredException"
$fault="client"
constructor(e){super({name:"DeploymentConfigNameRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentConfigNameRequiredException.prototype)}}class InvalidMinimumHealthyHostValueException extends CodeDeployServiceException{name="InvalidMinimumHealthyHostValueException"
$fault="client"
constructor(e){super({name:"InvalidMinimumHealthyHostValueException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidMinimumHealthyHostValueException.prototype)}}class InvalidZonalDeploymentConfigurationException extends CodeDeployServiceException{name="InvalidZonalDeploymentConfigurationException"
$fault="client"
constructor(e){super({name:"InvalidZonalDeploymentConfigurationException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidZonalDeploymentConfigurationException.prototype)}}class DeploymentGroupAlreadyExistsException extends CodeDeployServiceException{name="DeploymentGroupAlreadyExistsException"
$fault="client"
constructor(e){super({name:"DeploymentGroupAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentGroupAlreadyExistsException.prototype)}}class DeploymentGroupLimitExceededException extends CodeDeployServiceException{name="DeploymentGroupLimitExceededException"
$fault="client"
constructor(e){super({name:"DeploymentGroupLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentGroupLimitExceededException.prototype)}}class ECSServiceMappingLimitExceededException extends CodeDeployServiceException{name="ECSServiceMappingLimitExceededException"
$fault="client"
constructor(e){super({name:"ECSServiceMappingLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ECSServiceMappingLimitExceededException.prototype)}}class InvalidBlueGreenDeploymentConfigurationException extends CodeDeployServiceException{name="InvalidBlueGreenDeploymentConfigurationException"
$fault="client"
constructor(e){super({name:"InvalidBlueGreenDeploymentConfigurationException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidBlueGreenDeploymentConfigurationException.prototype)}}class InvalidDeploymentStyleException extends CodeDeployServiceException{name="InvalidDeploymentStyleException"
$fault="client"
constructor(e){super({name:"InvalidDeploymentStyleException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeploymentStyleException.prototype)}}class InvalidEC2TagCombinationException extends CodeDeployServiceException{name="InvalidEC2TagCombinationException"
$fault="client"
constructor(e){super({name:"InvalidEC2TagCombinationException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidEC2TagCombinationException.prototype)}}class InvalidEC2TagException extends CodeDeployServiceException{name="InvalidEC2TagException"
$fault="client"
constructor(e){super({name:"InvalidEC2TagException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidEC2TagException.prototype)}}class InvalidOnPremisesTagCombinationException extends CodeDeployServiceException{name="InvalidOnPremisesTagCombinationException"
$fault="client"
constructor(e){super({name:"InvalidOnPremisesTagCombinationException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOnPremisesTagCombinationException.prototype)}}class InvalidTargetGroupPairException extends CodeDeployServiceException{name="InvalidTargetGroupPairException"
$fault="client"
constructor(e){super({name:"InvalidTargetGroupPairException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTargetGroupPairException.prototype)}}class InvalidTriggerConfigException extends CodeDeployServiceException{name="InvalidTriggerConfigException"
$fault="client"
constructor(e){super({name:"InvalidTriggerConfigException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTriggerConfigException.prototype)}}class LifecycleHookLimitExceededException extends CodeDeployServiceException{name="LifecycleHookLimitExceededException"
$fault="client"
constructor(e){super({name:"LifecycleHookLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LifecycleHookLimitExceededException.prototype)}}class RoleRequiredException extends CodeDeployServiceException{name="RoleRequiredException"
$fault="client"
constructor(e){super({name:"RoleRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,RoleRequiredException.prototype)}}class TagSetListLimitExceededException extends CodeDeployServiceException{name="TagSetListLimitExceededException"
$fault="client"
constructor(e){super({name:"TagSetListLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,TagSetListLimitExceededException.prototype)}}class TriggerTargetsLimitExceededException extends CodeDeployServiceException{name="TriggerTargetsLimitExceededException"
$fault="client"
constructor(e){super({name:"TriggerTargetsLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,TriggerTargetsLimitExceededException.prototype)}}class DeploymentConfigInUseException extends CodeDeployServiceException{name="DeploymentConfigInUseException"
$fault="client"
constructor(e){super({name:"DeploymentConfigInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,DeploymentConfigInUseException.prototype)}}class InvalidOperationException extends CodeDeployServiceException{name="InvalidOperationException"
$fault="client"
constructor(e){super({name:"InvalidOperationException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOperationException.prototype)}}class GitHubAccountTokenDoesNotExistException extends CodeDeployServiceException{name="GitHubAccountTokenDoesNotExistException"
$fault="client"
constructor(e){super({name:"GitHubAccountTokenDoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,GitHubAccountTokenDoesNotExistException.prototype)}}class GitHubAccountTokenNameRequiredException extends CodeDeployServiceException{name="GitHubAccountTokenNameRequiredException"
$fault="client"
constructor(e){super({name:"GitHubAccountTokenNameRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,GitHubAccountTokenNameRequiredException.prototype)}}class InvalidGitHubAccountTokenNameException extends CodeDeployServiceException{name="InvalidGitHubAccountTokenNameException"
$fault="client"
constructor(e){super({name:"InvalidGitHubAccountTokenNameException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidGitHubAccountTokenNameException.prototype)}}class OperationNotSupportedException extends CodeDeployServiceException{name="OperationNotSupportedException"
$fault="client"
constructor(e){super({name:"OperationNotSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,OperationNotSupportedException.prototype)}}class ResourceValidationException extends CodeDeployServiceException{name="ResourceValidationException"
$fault="client"
constructor(e){super({name:"ResourceValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceValidationException.prototype)}}class InvalidBucketNameFilterException extends CodeDeployServiceException{name="InvalidBucketNameFilterException"
$fault="client"
constructor(e){super({name:"InvalidBucketNameFilterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidBucketNameFilterException.prototype)}}class InvalidDeployedStateFilterException extends CodeDeployServiceException{name="InvalidDeployedStateFilterException"
$fault="client"
constructor(e){super({name:"InvalidDeployedStateFilterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeployedStateFilterException.prototype)}}class InvalidKeyPrefixFilterException extends CodeDeployServiceException{name="InvalidKeyPrefixFilterException"
$fault="client"
constructor(e){super({name:"InvalidKeyPrefixFilterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidKeyPrefixFilterException.prototype)}}class InvalidNextTokenException extends CodeDeployServiceException{name="InvalidNextTokenException"
$fault="client"
constructor(e){super({name:"InvalidNextTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidNextTokenException.prototype)}}class InvalidSortByException extends CodeDeployServiceException{name="InvalidSortByException"
$fault="client"
constructor(e){super({name:"InvalidSortByException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSortByException.prototype)}}class InvalidSortOrderException extends CodeDeployServiceException{name="InvalidSortOrderException"
$fault="client"
constructor(e){super({name:"InvalidSortOrderException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSortOrderException.prototype)}}class InvalidDeploymentInstanceTypeException extends CodeDeployServiceException{name="InvalidDeploymentInstanceTypeException"
$fault="client"
constructor(e){super({name:"InvalidDeploymentInstanceTypeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeploymentInstanceTypeException.prototype)}}class InvalidInstanceStatusException extends CodeDeployServiceException{name="InvalidInstanceStatusException"
$fault="client"
constructor(e){super({name:"InvalidInstanceStatusException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInstanceStatusException.prototype)}}class InvalidInstanceTypeException extends CodeDeployServiceException{name="InvalidInstanceTypeException"
$fault="client"
constructor(e){super({name:"InvalidInstanceTypeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInstanceTypeException.prototype)}}class InvalidTargetFilterNameException extends CodeDeployServiceException{name="InvalidTargetFilterNameException"
$fault="client"
constructor(e){super({name:"InvalidTargetFilterNameException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTargetFilterNameException.prototype)}}class InvalidExternalIdException extends CodeDeployServiceException{name="InvalidExternalIdException"
$fault="client"
constructor(e){super({name:"InvalidExternalIdException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidExternalIdException.prototype)}}class InvalidTimeRangeException extends CodeDeployServiceException{name="InvalidTimeRangeException"
$fault="client"
constructor(e){super({name:"InvalidTimeRangeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTimeRangeException.prototype)}}class InvalidRegistrationStatusException extends CodeDeployServiceException{name="InvalidRegistrationStatusException"
$fault="client"
constructor(e){super({name:"InvalidRegistrationStatusException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRegistrationStatusException.prototype)}}class InvalidTagFilterException extends CodeDeployServiceException{name="InvalidTagFilterException"
$fault="client"
constructor(e){super({name:"InvalidTagFilterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTagFilterException.prototype)}}class InvalidArnException extends CodeDeployServiceException{name="InvalidArnException"
$fault="client"
constructor(e){super({name:"InvalidArnException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidArnException.prototype)}}class ResourceArnRequiredException extends CodeDeployServiceException{name="ResourceArnRequiredException"
$fault="client"
constructor(e){super({name:"ResourceArnRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceArnRequiredException.prototype)}}class InvalidLifecycleEventHookExecutionIdException extends CodeDeployServiceException{name="InvalidLifecycleEventHookExecutionIdException"
$fault="client"
constructor(e){super({name:"InvalidLifecycleEventHookExecutionIdException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidLifecycleEventHookExecutionIdException.prototype)}}class InvalidLifecycleEventHookExecutionStatusException extends CodeDeployServiceException{name="InvalidLifecycleEventHookExecutionStatusException"
$fault="client"
constructor(e){super({name:"InvalidLifecycleEventHookExecutionStatusException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidLifecycleEventHookExecutionStatusException.prototype)}}class LifecycleEventAlreadyCompletedException extends CodeDeployServiceException{name="LifecycleEventAlreadyCompletedException"
$fault="client"
constructor(e){super({name:"LifecycleEventAlreadyCompletedException",$fault:"client",...e})
Object.setPrototypeOf(this,LifecycleEventAlreadyCompletedException.prototype)}}class IamArnRequiredException extends CodeDeployServiceException{name="IamArnRequiredException"
$fault="client"
constructor(e){super({name:"IamArnRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,IamArnRequiredException.prototype)}}class IamSessionArnAlreadyRegisteredException extends CodeDeployServiceException{name="IamSessionArnAlreadyRegisteredException"
$fault="client"
constructor(e){super({name:"IamSessionArnAlreadyRegisteredException",$fault:"client",...e})
Object.setPrototypeOf(this,IamSessionArnAlreadyRegisteredException.prototype)}}class IamUserArnAlreadyRegisteredException extends CodeDeployServiceException{name="IamUserArnAlreadyRegisteredException"
$fault="client"
constructor(e){super({name:"IamUserArnAlreadyRegisteredException",$fault:"client",...e})
Object.setPrototypeOf(this,IamUserArnAlreadyRegisteredException.prototype)}}class IamUserArnRequiredException extends CodeDeployServiceException{name="IamUserArnRequiredException"
$fault="client"
constructor(e){super({name:"IamUserArnRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,IamUserArnRequiredException.prototype)}}class InstanceNameAlreadyRegisteredException extends CodeDeployServiceException{name="InstanceNameAlreadyRegisteredException"
$fault="client"
constructor(e){super({name:"InstanceNameAlreadyRegisteredException",$fault:"client",...e})
Object.setPrototypeOf(this,InstanceNameAlreadyRegisteredException.prototype)}}class InvalidIamSessionArnException extends CodeDeployServiceException{name="InvalidIamSessionArnException"
$fault="client"
constructor(e){super({name:"InvalidIamSessionArnException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidIamSessionArnException.prototype)}}class InvalidIamUserArnException extends CodeDeployServiceException{name="InvalidIamUserArnException"
$fault="client"
constructor(e){super({name:"InvalidIamUserArnException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidIamUserArnException.prototype)}}class MultipleIamArnsProvidedException extends CodeDeployServiceException{name="MultipleIamArnsProvidedException"
$fault="client"
constructor(e){super({name:"MultipleIamArnsProvidedException",$fault:"client",...e})
Object.setPrototypeOf(this,MultipleIamArnsProvidedException.prototype)}}const r="Type",c="Value",a="applicationName",p="autoRollbackConfiguration",s="autoScalingGroups",l="action",d="blueGreenDeploymentConfiguration",E="client",x="computePlatform",u="createTime",m="content",y="description",v="deploymentConfigName",I="deploymentGroupName",f="deploymentId",g="deploymentMode",D="deploymentStyle",S="error",C="externalId",O="ec2TagSet",T="endTime",h="enabled",A="fileExistsBehavior",$="ignoreApplicationStopFailures",R="loadBalancerInfo",P="lifecycleEvents",b="lastUpdatedAt",N="message",L="name",G="nextToken",k="overrideAlarmConfiguration",j="revision",q="smithy.ts.sdk.synthetic.com.amazonaws.codedeploy",F="startTime",H="sha256",B="status",U="targetArn",w="targetId",V="targetInstances",M="targetVersionWeight",z="updateOutdatedInstancesOnly",Z="com.amazonaws.codedeploy",K=n.O.for(q)
var W=[-3,q,"CodeDeployServiceException",0,[],[]]
K.registerError(W,CodeDeployServiceException)
const Y=n.O.for(Z)
var _=[-3,Z,"AlarmsLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(_,AlarmsLimitExceededException)
var X=[-3,Z,"ApplicationAlreadyExistsException",{[S]:E},[N],[0]]
Y.registerError(X,ApplicationAlreadyExistsException)
var J=[-3,Z,"ApplicationDoesNotExistException",{[S]:E},[N],[0]]
Y.registerError(J,ApplicationDoesNotExistException)
var Q=[-3,Z,"ApplicationLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(Q,ApplicationLimitExceededException)
var ee=[-3,Z,"ApplicationNameRequiredException",{[S]:E},[N],[0]]
Y.registerError(ee,ApplicationNameRequiredException)
var te=[-3,Z,"ArnNotSupportedException",{[S]:E},[N],[0]]
Y.registerError(te,ArnNotSupportedException)
var oe=[-3,Z,"BatchLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(oe,BatchLimitExceededException)
var ne=[-3,Z,"BucketNameFilterRequiredException",{[S]:E},[N],[0]]
Y.registerError(ne,BucketNameFilterRequiredException)
var ie=[-3,Z,"DeploymentAlreadyCompletedException",{[S]:E},[N],[0]]
Y.registerError(ie,DeploymentAlreadyCompletedException)
var re=[-3,Z,"DeploymentConfigAlreadyExistsException",{[S]:E},[N],[0]]
Y.registerError(re,DeploymentConfigAlreadyExistsException)
var ce=[-3,Z,"DeploymentConfigDoesNotExistException",{[S]:E},[N],[0]]
Y.registerError(ce,DeploymentConfigDoesNotExistException)
var ae=[-3,Z,"DeploymentConfigInUseException",{[S]:E},[N],[0]]
Y.registerError(ae,DeploymentConfigInUseException)
var pe=[-3,Z,"DeploymentConfigLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(pe,DeploymentConfigLimitExceededException)
var se=[-3,Z,"DeploymentConfigNameRequiredException",{[S]:E},[N],[0]]
Y.registerError(se,DeploymentConfigNameRequiredException)
var le=[-3,Z,"DeploymentDoesNotExistException",{[S]:E},[N],[0]]
Y.registerError(le,DeploymentDoesNotExistException)
var de=[-3,Z,"DeploymentGroupAlreadyExistsException",{[S]:E},[N],[0]]
Y.registerError(de,DeploymentGroupAlreadyExistsException)
var Ee=[-3,Z,"DeploymentGroupDoesNotExistException",{[S]:E},[N],[0]]
Y.registerError(Ee,DeploymentGroupDoesNotExistException)
var xe=[-3,Z,"DeploymentGroupLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(xe,DeploymentGroupLimitExceededException)
var ue=[-3,Z,"DeploymentGroupNameRequiredException",{[S]:E},[N],[0]]
Y.registerError(ue,DeploymentGroupNameRequiredException)
var me=[-3,Z,"DeploymentIdRequiredException",{[S]:E},[N],[0]]
Y.registerError(me,DeploymentIdRequiredException)
var ye=[-3,Z,"DeploymentIsNotInReadyStateException",{[S]:E},[N],[0]]
Y.registerError(ye,DeploymentIsNotInReadyStateException)
var ve=[-3,Z,"DeploymentLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(ve,DeploymentLimitExceededException)
var Ie=[-3,Z,"DeploymentNotStartedException",{[S]:E},[N],[0]]
Y.registerError(Ie,DeploymentNotStartedException)
var fe=[-3,Z,"DeploymentTargetDoesNotExistException",{[S]:E},[N],[0]]
Y.registerError(fe,DeploymentTargetDoesNotExistException)
var ge=[-3,Z,"DeploymentTargetIdRequiredException",{[S]:E},[N],[0]]
Y.registerError(ge,DeploymentTargetIdRequiredException)
var De=[-3,Z,"DeploymentTargetListSizeExceededException",{[S]:E},[N],[0]]
Y.registerError(De,DeploymentTargetListSizeExceededException)
var Se=[-3,Z,"DescriptionTooLongException",{[S]:E},[N],[0]]
Y.registerError(Se,DescriptionTooLongException)
var Ce=[-3,Z,"ECSServiceMappingLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(Ce,ECSServiceMappingLimitExceededException)
var Oe=[-3,Z,"GitHubAccountTokenDoesNotExistException",{[S]:E},[N],[0]]
Y.registerError(Oe,GitHubAccountTokenDoesNotExistException)
var Te=[-3,Z,"GitHubAccountTokenNameRequiredException",{[S]:E},[N],[0]]
Y.registerError(Te,GitHubAccountTokenNameRequiredException)
var he=[-3,Z,"IamArnRequiredException",{[S]:E},[N],[0]]
Y.registerError(he,IamArnRequiredException)
var Ae=[-3,Z,"IamSessionArnAlreadyRegisteredException",{[S]:E},[N],[0]]
Y.registerError(Ae,IamSessionArnAlreadyRegisteredException)
var $e=[-3,Z,"IamUserArnAlreadyRegisteredException",{[S]:E},[N],[0]]
Y.registerError($e,IamUserArnAlreadyRegisteredException)
var Re=[-3,Z,"IamUserArnRequiredException",{[S]:E},[N],[0]]
Y.registerError(Re,IamUserArnRequiredException)
var Pe=[-3,Z,"InstanceDoesNotExistException",{[S]:E},[N],[0]]
Y.registerError(Pe,InstanceDoesNotExistException)
var be=[-3,Z,"InstanceIdRequiredException",{[S]:E},[N],[0]]
Y.registerError(be,InstanceIdRequiredException)
var Ne=[-3,Z,"InstanceLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(Ne,InstanceLimitExceededException)
var Le=[-3,Z,"InstanceNameAlreadyRegisteredException",{[S]:E},[N],[0]]
Y.registerError(Le,InstanceNameAlreadyRegisteredException)
var Ge=[-3,Z,"InstanceNameRequiredException",{[S]:E},[N],[0]]
Y.registerError(Ge,InstanceNameRequiredException)
var ke=[-3,Z,"InstanceNotRegisteredException",{[S]:E},[N],[0]]
Y.registerError(ke,InstanceNotRegisteredException)
var je=[-3,Z,"InvalidAlarmConfigException",{[S]:E},[N],[0]]
Y.registerError(je,InvalidAlarmConfigException)
var qe=[-3,Z,"InvalidApplicationNameException",{[S]:E},[N],[0]]
Y.registerError(qe,InvalidApplicationNameException)
var Fe=[-3,Z,"InvalidArnException",{[S]:E},[N],[0]]
Y.registerError(Fe,InvalidArnException)
var He=[-3,Z,"InvalidAutoRollbackConfigException",{[S]:E},[N],[0]]
Y.registerError(He,InvalidAutoRollbackConfigException)
var Be=[-3,Z,"InvalidAutoScalingGroupException",{[S]:E},[N],[0]]
Y.registerError(Be,InvalidAutoScalingGroupException)
var Ue=[-3,Z,"InvalidBlueGreenDeploymentConfigurationException",{[S]:E},[N],[0]]
Y.registerError(Ue,InvalidBlueGreenDeploymentConfigurationException)
var we=[-3,Z,"InvalidBucketNameFilterException",{[S]:E},[N],[0]]
Y.registerError(we,InvalidBucketNameFilterException)
var Ve=[-3,Z,"InvalidComputePlatformException",{[S]:E},[N],[0]]
Y.registerError(Ve,InvalidComputePlatformException)
var Me=[-3,Z,"InvalidDeployedStateFilterException",{[S]:E},[N],[0]]
Y.registerError(Me,InvalidDeployedStateFilterException)
var ze=[-3,Z,"InvalidDeploymentConfigNameException",{[S]:E},[N],[0]]
Y.registerError(ze,InvalidDeploymentConfigNameException)
var Ze=[-3,Z,"InvalidDeploymentGroupNameException",{[S]:E},[N],[0]]
Y.registerError(Ze,InvalidDeploymentGroupNameException)
var Ke=[-3,Z,"InvalidDeploymentIdException",{[S]:E},[N],[0]]
Y.registerError(Ke,InvalidDeploymentIdException)
var We=[-3,Z,"InvalidDeploymentInstanceTypeException",{[S]:E},[N],[0]]
Y.registerError(We,InvalidDeploymentInstanceTypeException)
var Ye=[-3,Z,"InvalidDeploymentStatusException",{[S]:E},[N],[0]]
Y.registerError(Ye,InvalidDeploymentStatusException)
var _e=[-3,Z,"InvalidDeploymentStyleException",{[S]:E},[N],[0]]
Y.registerError(_e,InvalidDeploymentStyleException)
var Xe=[-3,Z,"InvalidDeploymentTargetIdException",{[S]:E},[N],[0]]
Y.registerError(Xe,InvalidDeploymentTargetIdException)
var Je=[-3,Z,"InvalidDeploymentWaitTypeException",{[S]:E},[N],[0]]
Y.registerError(Je,InvalidDeploymentWaitTypeException)
var Qe=[-3,Z,"InvalidEC2TagCombinationException",{[S]:E},[N],[0]]
Y.registerError(Qe,InvalidEC2TagCombinationException)
var et=[-3,Z,"InvalidEC2TagException",{[S]:E},[N],[0]]
Y.registerError(et,InvalidEC2TagException)
var tt=[-3,Z,"InvalidECSServiceException",{[S]:E},[N],[0]]
Y.registerError(tt,InvalidECSServiceException)
var ot=[-3,Z,"InvalidExternalIdException",{[S]:E},[N],[0]]
Y.registerError(ot,InvalidExternalIdException)
var nt=[-3,Z,"InvalidFileExistsBehaviorException",{[S]:E},[N],[0]]
Y.registerError(nt,InvalidFileExistsBehaviorException)
var it=[-3,Z,"InvalidGitHubAccountTokenException",{[S]:E},[N],[0]]
Y.registerError(it,InvalidGitHubAccountTokenException)
var rt=[-3,Z,"InvalidGitHubAccountTokenNameException",{[S]:E},[N],[0]]
Y.registerError(rt,InvalidGitHubAccountTokenNameException)
var ct=[-3,Z,"InvalidIamSessionArnException",{[S]:E},[N],[0]]
Y.registerError(ct,InvalidIamSessionArnException)
var at=[-3,Z,"InvalidIamUserArnException",{[S]:E},[N],[0]]
Y.registerError(at,InvalidIamUserArnException)
var pt=[-3,Z,"InvalidIgnoreApplicationStopFailuresValueException",{[S]:E},[N],[0]]
Y.registerError(pt,InvalidIgnoreApplicationStopFailuresValueException)
var st=[-3,Z,"InvalidInputException",{[S]:E},[N],[0]]
Y.registerError(st,InvalidInputException)
var lt=[-3,Z,"InvalidInstanceNameException",{[S]:E},[N],[0]]
Y.registerError(lt,InvalidInstanceNameException)
var dt=[-3,Z,"InvalidInstanceStatusException",{[S]:E},[N],[0]]
Y.registerError(dt,InvalidInstanceStatusException)
var Et=[-3,Z,"InvalidInstanceTypeException",{[S]:E},[N],[0]]
Y.registerError(Et,InvalidInstanceTypeException)
var xt=[-3,Z,"InvalidKeyPrefixFilterException",{[S]:E},[N],[0]]
Y.registerError(xt,InvalidKeyPrefixFilterException)
var ut=[-3,Z,"InvalidLifecycleEventHookExecutionIdException",{[S]:E},[N],[0]]
Y.registerError(ut,InvalidLifecycleEventHookExecutionIdException)
var mt=[-3,Z,"InvalidLifecycleEventHookExecutionStatusException",{[S]:E},[N],[0]]
Y.registerError(mt,InvalidLifecycleEventHookExecutionStatusException)
var yt=[-3,Z,"InvalidLoadBalancerInfoException",{[S]:E},[N],[0]]
Y.registerError(yt,InvalidLoadBalancerInfoException)
var vt=[-3,Z,"InvalidMinimumHealthyHostValueException",{[S]:E},[N],[0]]
Y.registerError(vt,InvalidMinimumHealthyHostValueException)
var It=[-3,Z,"InvalidNextTokenException",{[S]:E},[N],[0]]
Y.registerError(It,InvalidNextTokenException)
var ft=[-3,Z,"InvalidOnPremisesTagCombinationException",{[S]:E},[N],[0]]
Y.registerError(ft,InvalidOnPremisesTagCombinationException)
var gt=[-3,Z,"InvalidOperationException",{[S]:E},[N],[0]]
Y.registerError(gt,InvalidOperationException)
var Dt=[-3,Z,"InvalidRegistrationStatusException",{[S]:E},[N],[0]]
Y.registerError(Dt,InvalidRegistrationStatusException)
var St=[-3,Z,"InvalidRevisionException",{[S]:E},[N],[0]]
Y.registerError(St,InvalidRevisionException)
var Ct=[-3,Z,"InvalidRoleException",{[S]:E},[N],[0]]
Y.registerError(Ct,InvalidRoleException)
var Ot=[-3,Z,"InvalidSortByException",{[S]:E},[N],[0]]
Y.registerError(Ot,InvalidSortByException)
var Tt=[-3,Z,"InvalidSortOrderException",{[S]:E},[N],[0]]
Y.registerError(Tt,InvalidSortOrderException)
var ht=[-3,Z,"InvalidTagException",{[S]:E},[N],[0]]
Y.registerError(ht,InvalidTagException)
var At=[-3,Z,"InvalidTagFilterException",{[S]:E},[N],[0]]
Y.registerError(At,InvalidTagFilterException)
var $t=[-3,Z,"InvalidTagsToAddException",{[S]:E},[N],[0]]
Y.registerError($t,InvalidTagsToAddException)
var Rt=[-3,Z,"InvalidTargetFilterNameException",{[S]:E},[N],[0]]
Y.registerError(Rt,InvalidTargetFilterNameException)
var Pt=[-3,Z,"InvalidTargetGroupPairException",{[S]:E},[N],[0]]
Y.registerError(Pt,InvalidTargetGroupPairException)
var bt=[-3,Z,"InvalidTargetInstancesException",{[S]:E},[N],[0]]
Y.registerError(bt,InvalidTargetInstancesException)
var Nt=[-3,Z,"InvalidTimeRangeException",{[S]:E},[N],[0]]
Y.registerError(Nt,InvalidTimeRangeException)
var Lt=[-3,Z,"InvalidTrafficRoutingConfigurationException",{[S]:E},[N],[0]]
Y.registerError(Lt,InvalidTrafficRoutingConfigurationException)
var Gt=[-3,Z,"InvalidTriggerConfigException",{[S]:E},[N],[0]]
Y.registerError(Gt,InvalidTriggerConfigException)
var kt=[-3,Z,"InvalidUpdateOutdatedInstancesOnlyValueException",{[S]:E},[N],[0]]
Y.registerError(kt,InvalidUpdateOutdatedInstancesOnlyValueException)
var jt=[-3,Z,"InvalidZonalDeploymentConfigurationException",{[S]:E},[N],[0]]
Y.registerError(jt,InvalidZonalDeploymentConfigurationException)
var qt=[-3,Z,"LifecycleEventAlreadyCompletedException",{[S]:E},[N],[0]]
Y.registerError(qt,LifecycleEventAlreadyCompletedException)
var Ft=[-3,Z,"LifecycleHookLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(Ft,LifecycleHookLimitExceededException)
var Ht=[-3,Z,"MultipleIamArnsProvidedException",{[S]:E},[N],[0]]
Y.registerError(Ht,MultipleIamArnsProvidedException)
var Bt=[-3,Z,"OperationNotSupportedException",{[S]:E},[N],[0]]
Y.registerError(Bt,OperationNotSupportedException)
var Ut=[-3,Z,"ResourceArnRequiredException",{[S]:E},[N],[0]]
Y.registerError(Ut,ResourceArnRequiredException)
var wt=[-3,Z,"ResourceValidationException",{[S]:E},[N],[0]]
Y.registerError(wt,ResourceValidationException)
var Vt=[-3,Z,"RevisionDoesNotExistException",{[S]:E},[N],[0]]
Y.registerError(Vt,RevisionDoesNotExistException)
var Mt=[-3,Z,"RevisionRequiredException",{[S]:E},[N],[0]]
Y.registerError(Mt,RevisionRequiredException)
var zt=[-3,Z,"RoleRequiredException",{[S]:E},[N],[0]]
Y.registerError(zt,RoleRequiredException)
var Zt=[-3,Z,"TagLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(Zt,TagLimitExceededException)
var Kt=[-3,Z,"TagRequiredException",{[S]:E},[N],[0]]
Y.registerError(Kt,TagRequiredException)
var Wt=[-3,Z,"TagSetListLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(Wt,TagSetListLimitExceededException)
var Yt=[-3,Z,"ThrottlingException",{[S]:E},[N],[0]]
Y.registerError(Yt,ThrottlingException)
var _t=[-3,Z,"TriggerTargetsLimitExceededException",{[S]:E},[N],[0]]
Y.registerError(_t,TriggerTargetsLimitExceededException)
var Xt=[-3,Z,"UnsupportedActionForDeploymentTypeException",{[S]:E},[N],[0]]
Y.registerError(Xt,UnsupportedActionForDeploymentTypeException)
const Jt=[K,Y]
var Qt=[3,Z,"Alarm",0,[L],[0]],eo=[3,Z,"AlarmConfiguration",0,[h,"ignorePollAlarmFailure","alarms"],[2,2,()=>sn]],to=[3,Z,"AppSpecContent",0,[m,H],[0,0]],oo=[3,Z,"AutoRollbackConfiguration",0,[h,"events"],[2,64]],no=[3,Z,"AutoScalingGroup",0,[L,"hook","terminationHook"],[0,0,0]],io=[3,Z,"BatchGetDeploymentsInput",0,["deploymentIds"],[64],1],ro=[3,Z,"BatchGetDeploymentsOutput",0,["deploymentsInfo"],[()=>dn]],co=[3,Z,"BatchGetDeploymentTargetsInput",0,[f,"targetIds"],[0,64],2],ao=[3,Z,"BatchGetDeploymentTargetsOutput",0,["deploymentTargets"],[()=>En]],po=[3,Z,"BlueGreenDeploymentConfiguration",0,["terminateBlueInstancesOnDeploymentSuccess","deploymentReadyOption","greenFleetProvisioningOption"],[()=>so,()=>Io,()=>Go]],so=[3,Z,"BlueInstanceTerminationOption",0,[l,"terminationWaitTimeInMinutes"],[0,1]],lo=[3,Z,"CloudFormationTarget",0,[f,w,b,P,B,"resourceType",M],[0,0,4,()=>In,0,0,1]],Eo=[3,Z,"ContinueDeploymentInput",0,[f,"deploymentWaitType"],[0,0]],xo=[3,Z,"CreateDeploymentInput",0,[a,I,j,v,y,$,V,p,z,A,g,k],[0,0,()=>_o,0,0,2,()=>rn,()=>oo,2,0,0,()=>eo],1],uo=[3,Z,"CreateDeploymentOutput",0,[f],[0]],mo=[3,Z,"DeploymentGroupInfo",0,[a,"deploymentGroupId",I,v,"ec2TagFilters","onPremisesInstanceTagFilters",s,"serviceRoleArn","targetRevision","triggerConfigurations","alarmConfiguration",p,D,"outdatedInstancesStrategy",d,R,"lastSuccessfulDeployment","lastAttemptedDeployment",O,"onPremisesTagSet",x,"ecsServices","terminationHookEnabled"],[0,0,0,0,()=>xn,()=>gn,()=>ln,0,()=>_o,()=>Cn,()=>eo,()=>oo,()=>fo,0,()=>po,()=>Zo,()=>Fo,()=>Fo,()=>Co,()=>Ko,0,()=>mn,2]],yo=[3,Z,"DeploymentInfo",0,[a,I,v,f,"previousRevision",j,B,"errorInformation",u,F,"completeTime","deploymentOverview",y,"creator",$,p,z,"rollbackInfo",D,V,"instanceTerminationWaitTimeStarted",d,R,"additionalDeploymentStatusInfo",A,g,"deploymentStatusMessages",x,C,"relatedDeployments",k],[0,0,0,0,()=>_o,()=>_o,0,()=>$o,4,4,4,()=>vo,0,0,2,()=>oo,2,()=>Xo,()=>fo,()=>rn,2,()=>po,()=>Zo,0,0,0,64,0,0,()=>Yo,()=>eo]],vo=[3,Z,"DeploymentOverview",0,["Pending","InProgress","Succeeded","Failed","Skipped","Ready"],[1,1,1,1,1,1]],Io=[3,Z,"DeploymentReadyOption",0,["actionOnTimeout","waitTimeInMinutes"],[0,1]],fo=[3,Z,"DeploymentStyle",0,["deploymentType","deploymentOption"],[0,0]],go=[3,Z,"DeploymentTarget",0,["deploymentTargetType","instanceTarget","lambdaTarget","ecsTarget","cloudFormationTarget"],[0,()=>ko,()=>qo,()=>To,()=>lo]],Do=[3,Z,"Diagnostics",0,["errorCode","scriptName",N,"logTail"],[0,0,0,0]],So=[3,Z,"EC2TagFilter",0,["Key",c,r],[0,0,0]],Co=[3,Z,"EC2TagSet",0,["ec2TagSetList"],[()=>un]],Oo=[3,Z,"ECSService",0,["serviceName","clusterName"],[0,0]],To=[3,Z,"ECSTarget",0,[f,w,U,b,P,B,"taskSetsInfo"],[0,0,0,4,()=>In,0,()=>yn]],ho=[3,Z,"ECSTaskSet",0,["identifer","desiredCount","pendingCount","runningCount",B,"trafficWeight","targetGroup","taskSetLabel"],[0,1,1,1,0,1,()=>on,0]],Ao=[3,Z,"ELBInfo",0,[L],[0]],$o=[3,Z,"ErrorInformation",0,["code",N],[0,0]],Ro=[3,Z,"GetDeploymentGroupInput",0,[a,I],[0,0],2],Po=[3,Z,"GetDeploymentGroupOutput",0,["deploymentGroupInfo"],[()=>mo]],bo=[3,Z,"GetDeploymentInput",0,[f],[0],1],No=[3,Z,"GetDeploymentOutput",0,["deploymentInfo"],[()=>yo]],Lo=[3,Z,"GitHubLocation",0,["repository","commitId"],[0,0]],Go=[3,Z,"GreenFleetProvisioningOption",0,[l],[0]],ko=[3,Z,"InstanceTarget",0,[f,w,U,B,b,P,"instanceLabel"],[0,0,0,0,4,()=>In,0]],jo=[3,Z,"LambdaFunctionInfo",0,["functionName","functionAlias","currentVersion","targetVersion",M],[0,0,0,0,1]],qo=[3,Z,"LambdaTarget",0,[f,w,U,B,b,P,"lambdaFunctionInfo"],[0,0,0,0,4,()=>In,()=>jo]],Fo=[3,Z,"LastDeploymentInfo",0,[f,B,T,u],[0,0,4,4]],Ho=[3,Z,"LifecycleEvent",0,["lifecycleEventName","diagnostics",F,T,B],[0,()=>Do,4,4,0]],Bo=[3,Z,"ListApplicationsInput",0,[G],[0]],Uo=[3,Z,"ListApplicationsOutput",0,["applications",G],[64,0]],wo=[3,Z,"ListDeploymentGroupsInput",0,[a,G],[0,0],1],Vo=[3,Z,"ListDeploymentGroupsOutput",0,[a,"deploymentGroups",G],[0,64,0]],Mo=[3,Z,"ListDeploymentsInput",0,[a,I,C,"includeOnlyStatuses","createTimeRange",G],[0,0,0,64,()=>cn,0]],zo=[3,Z,"ListDeploymentsOutput",0,["deployments",G],[64,0]],Zo=[3,Z,"LoadBalancerInfo",0,["elbInfoList","targetGroupInfoList","targetGroupPairInfoList"],[()=>vn,()=>Dn,()=>Sn]],Ko=[3,Z,"OnPremisesTagSet",0,["onPremisesTagSetList"],[()=>fn]],Wo=[3,Z,"RawString",0,[m,H],[0,0]],Yo=[3,Z,"RelatedDeployments",0,["autoUpdateOutdatedInstancesRootDeploymentId","autoUpdateOutdatedInstancesDeploymentIds"],[0,64]],_o=[3,Z,"RevisionLocation",0,["revisionType","s3Location","gitHubLocation","string","appSpecContent"],[0,()=>Jo,()=>Lo,()=>Wo,()=>to]],Xo=[3,Z,"RollbackInfo",0,["rollbackDeploymentId","rollbackTriggeringDeploymentId","rollbackMessage"],[0,0,0]],Jo=[3,Z,"S3Location",0,["bucket","key","bundleType","version","eTag"],[0,0,0,0,0]],Qo=[3,Z,"StopDeploymentInput",0,[f,"autoRollbackEnabled"],[0,2],1],en=[3,Z,"StopDeploymentOutput",0,[B,"statusMessage"],[0,0]],tn=[3,Z,"TagFilter",0,["Key",c,r],[0,0,0]],on=[3,Z,"TargetGroupInfo",0,[L],[0]],nn=[3,Z,"TargetGroupPairInfo",0,["targetGroups","prodTrafficRoute","testTrafficRoute"],[()=>Dn,()=>an,()=>an]],rn=[3,Z,"TargetInstances",0,["tagFilters",s,O],[()=>xn,64,()=>Co]],cn=[3,Z,"TimeRange",0,["start","end"],[4,4]],an=[3,Z,"TrafficRoute",0,["listenerArns"],[64]],pn=[3,Z,"TriggerConfig",0,["triggerName","triggerTargetArn","triggerEvents"],[0,0,64]],sn=[1,Z,"AlarmList",0,()=>Qt],ln=[1,Z,"AutoScalingGroupList",0,()=>no],dn=[1,Z,"DeploymentsInfoList",0,()=>yo],En=[1,Z,"DeploymentTargetList",0,()=>go],xn=[1,Z,"EC2TagFilterList",0,()=>So],un=[1,Z,"EC2TagSetList",0,()=>xn],mn=[1,Z,"ECSServiceList",0,()=>Oo],yn=[1,Z,"ECSTaskSetList",0,()=>ho],vn=[1,Z,"ELBInfoList",0,()=>Ao],In=[1,Z,"LifecycleEventList",0,()=>Ho],fn=[1,Z,"OnPremisesTagSetList",0,()=>gn],gn=[1,Z,"TagFilterList",0,()=>tn],Dn=[1,Z,"TargetGroupInfoList",0,()=>on],Sn=[1,Z,"TargetGroupPairInfoList",0,()=>nn],Cn=[1,Z,"TriggerConfigList",0,()=>pn],On=[9,Z,"BatchGetDeployments",0,()=>io,()=>ro],Tn=[9,Z,"BatchGetDeploymentTargets",0,()=>co,()=>ao],hn=[9,Z,"ContinueDeployment",0,()=>Eo,()=>"unit"],An=[9,Z,"CreateDeployment",0,()=>xo,()=>uo],$n=[9,Z,"GetDeployment",0,()=>bo,()=>No],Rn=[9,Z,"GetDeploymentGroup",0,()=>Ro,()=>Po],Pn=[9,Z,"ListApplications",0,()=>Bo,()=>Uo],bn=[9,Z,"ListDeploymentGroups",0,()=>wo,()=>Vo],Nn=[9,Z,"ListDeployments",0,()=>Mo,()=>zo],Ln=[9,Z,"StopDeployment",0,()=>Qo,()=>en]})}

