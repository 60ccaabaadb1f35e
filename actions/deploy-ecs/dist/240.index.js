"use strict"
exports.id=240
exports.ids=[240]
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
var C=o(8739),O=o(7303),T=o(9670),h=o(8898),A=o(1956),$=o(3816),R=o(7613),P=o(5412),b=o(3559),N=o(446),L=o(2766),G=o(4824),k=o(9903),j=o(2149),q=o(18),F=o(5606),H=o(9752),B=o(7265),U=o(2068),w=o(51),M=o(6663),V=o(7022),z=o(7307),Z=o(4574),K=o(1787),W=o(1958),Y=o(4397),Q=o(6467),_=o(7228),X=o(2988)
const J="ref",ee=-1,te=!0,oe="isSet",ne="PartitionResult",ie="booleanEquals",re="getAttr",ce={[J]:"Endpoint"},ae={[J]:ne},pe={},se=[{[J]:"Region"}],le={conditions:[[oe,[ce]],[oe,se],["aws.partition",se,ne],[ie,[{[J]:"UseFIPS"},te]],[ie,[{[J]:"UseDualStack"},te]],[ie,[{fn:re,argv:[ae,"supportsDualStack"]},te]],[ie,[{fn:re,argv:[ae,"supportsFIPS"]},te]]],results:[[ee],[ee,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ce,pe],["https://codedeploy-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://codedeploy-fips.{Region}.{PartitionResult#dnsSuffix}",pe],[ee,"FIPS is enabled but this partition does not support FIPS"],["https://codedeploy.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[ee,"DualStack is enabled but this partition does not support DualStack"],["https://codedeploy.{Region}.{PartitionResult#dnsSuffix}",pe],[ee,"Invalid Configuration: Missing Region"]]},de=1e8,Ee=new Int32Array([-1,1,-1,0,12,3,1,4,de+11,2,5,de+11,3,8,6,4,7,de+10,5,de+8,de+9,4,10,9,6,de+6,de+7,5,11,de+5,6,de+4,de+5,3,de+1,13,4,de+2,de+3]),xe=X.d.from(Ee,2,le.conditions,le.results),ue=new Y.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>ue.get(e,()=>(0,Q.c)(xe,{endpointParams:e,logger:t.logger}))
_.m.aws=W.U
var me=o(6687)
const getRuntimeConfig=e=>({apiVersion:"2014-10-06",base64Decoder:e?.base64Decoder??V.E,base64Encoder:e?.base64Encoder??z.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCodeDeployHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new H.f2}],logger:e?.logger??new w.N,protocol:e?.protocol??B.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.codedeploy",errorTypeRegistries:me.q1U,xmlNamespace:"http://codedeploy.amazonaws.com/doc/2014-10-06/",version:"2014-10-06",serviceTarget:"CodeDeploy_20141006"},serviceId:e?.serviceId??"CodeDeploy",sha256:e?.sha256??U.k,urlParser:e?.urlParser??M.D,utf8Decoder:e?.utf8Decoder??Z.a,utf8Encoder:e?.utf8Encoder??K.P}),runtimeConfig_getRuntimeConfig=e=>{(0,$.I)(process.version)
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
class GetDeploymentCommand extends((0,n.G5)(n.lq,n.yt,"GetDeployment",i.EHZ)){}}),9967:((e,t,o)=>{o.d(t,{z:()=>GetDeploymentConfigCommand})
var n=o(5485),i=o(6687)
class GetDeploymentConfigCommand extends((0,n.G5)(n.lq,n.yt,"GetDeploymentConfig",i.QGv)){}}),2959:((e,t,o)=>{o.d(t,{W:()=>GetDeploymentGroupCommand})
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
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"codedeploy"}),n={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}),6687:((e,t,o)=>{o.d(t,{Utc:()=>jn,jdY:()=>kn,z9q:()=>qn,KTk:()=>Fn,EHZ:()=>Hn,QGv:()=>Bn,rnI:()=>Un,U6w:()=>wn,yzH:()=>Mn,vtI:()=>Vn,YCL:()=>zn,q1U:()=>eo})
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
Object.setPrototypeOf(this,MultipleIamArnsProvidedException.prototype)}}const r="Type",c="Value",a="applicationName",p="autoRollbackConfiguration",s="autoScalingGroups",l="action",d="blueGreenDeploymentConfiguration",E="client",x="computePlatform",u="createTime",m="content",y="description",v="deploymentConfigName",I="deploymentGroupName",f="deploymentId",g="deploymentMode",D="deploymentStyle",S="error",C="externalId",O="ec2TagSet",T="endTime",h="enabled",A="fileExistsBehavior",$="ignoreApplicationStopFailures",R="loadBalancerInfo",P="lifecycleEvents",b="lastUpdatedAt",N="message",L="name",G="nextToken",k="overrideAlarmConfiguration",j="revision",q="smithy.ts.sdk.synthetic.com.amazonaws.codedeploy",F="startTime",H="sha256",B="status",U="targetArn",w="targetId",M="targetInstances",V="targetVersionWeight",z="type",Z="updateOutdatedInstancesOnly",K="value",W="com.amazonaws.codedeploy",Y=n.O.for(q)
var Q=[-3,q,"CodeDeployServiceException",0,[],[]]
Y.registerError(Q,CodeDeployServiceException)
const _=n.O.for(W)
var X=[-3,W,"AlarmsLimitExceededException",{[S]:E},[N],[0]]
_.registerError(X,AlarmsLimitExceededException)
var J=[-3,W,"ApplicationAlreadyExistsException",{[S]:E},[N],[0]]
_.registerError(J,ApplicationAlreadyExistsException)
var ee=[-3,W,"ApplicationDoesNotExistException",{[S]:E},[N],[0]]
_.registerError(ee,ApplicationDoesNotExistException)
var te=[-3,W,"ApplicationLimitExceededException",{[S]:E},[N],[0]]
_.registerError(te,ApplicationLimitExceededException)
var oe=[-3,W,"ApplicationNameRequiredException",{[S]:E},[N],[0]]
_.registerError(oe,ApplicationNameRequiredException)
var ne=[-3,W,"ArnNotSupportedException",{[S]:E},[N],[0]]
_.registerError(ne,ArnNotSupportedException)
var ie=[-3,W,"BatchLimitExceededException",{[S]:E},[N],[0]]
_.registerError(ie,BatchLimitExceededException)
var re=[-3,W,"BucketNameFilterRequiredException",{[S]:E},[N],[0]]
_.registerError(re,BucketNameFilterRequiredException)
var ce=[-3,W,"DeploymentAlreadyCompletedException",{[S]:E},[N],[0]]
_.registerError(ce,DeploymentAlreadyCompletedException)
var ae=[-3,W,"DeploymentConfigAlreadyExistsException",{[S]:E},[N],[0]]
_.registerError(ae,DeploymentConfigAlreadyExistsException)
var pe=[-3,W,"DeploymentConfigDoesNotExistException",{[S]:E},[N],[0]]
_.registerError(pe,DeploymentConfigDoesNotExistException)
var se=[-3,W,"DeploymentConfigInUseException",{[S]:E},[N],[0]]
_.registerError(se,DeploymentConfigInUseException)
var le=[-3,W,"DeploymentConfigLimitExceededException",{[S]:E},[N],[0]]
_.registerError(le,DeploymentConfigLimitExceededException)
var de=[-3,W,"DeploymentConfigNameRequiredException",{[S]:E},[N],[0]]
_.registerError(de,DeploymentConfigNameRequiredException)
var Ee=[-3,W,"DeploymentDoesNotExistException",{[S]:E},[N],[0]]
_.registerError(Ee,DeploymentDoesNotExistException)
var xe=[-3,W,"DeploymentGroupAlreadyExistsException",{[S]:E},[N],[0]]
_.registerError(xe,DeploymentGroupAlreadyExistsException)
var ue=[-3,W,"DeploymentGroupDoesNotExistException",{[S]:E},[N],[0]]
_.registerError(ue,DeploymentGroupDoesNotExistException)
var me=[-3,W,"DeploymentGroupLimitExceededException",{[S]:E},[N],[0]]
_.registerError(me,DeploymentGroupLimitExceededException)
var ye=[-3,W,"DeploymentGroupNameRequiredException",{[S]:E},[N],[0]]
_.registerError(ye,DeploymentGroupNameRequiredException)
var ve=[-3,W,"DeploymentIdRequiredException",{[S]:E},[N],[0]]
_.registerError(ve,DeploymentIdRequiredException)
var Ie=[-3,W,"DeploymentIsNotInReadyStateException",{[S]:E},[N],[0]]
_.registerError(Ie,DeploymentIsNotInReadyStateException)
var fe=[-3,W,"DeploymentLimitExceededException",{[S]:E},[N],[0]]
_.registerError(fe,DeploymentLimitExceededException)
var ge=[-3,W,"DeploymentNotStartedException",{[S]:E},[N],[0]]
_.registerError(ge,DeploymentNotStartedException)
var De=[-3,W,"DeploymentTargetDoesNotExistException",{[S]:E},[N],[0]]
_.registerError(De,DeploymentTargetDoesNotExistException)
var Se=[-3,W,"DeploymentTargetIdRequiredException",{[S]:E},[N],[0]]
_.registerError(Se,DeploymentTargetIdRequiredException)
var Ce=[-3,W,"DeploymentTargetListSizeExceededException",{[S]:E},[N],[0]]
_.registerError(Ce,DeploymentTargetListSizeExceededException)
var Oe=[-3,W,"DescriptionTooLongException",{[S]:E},[N],[0]]
_.registerError(Oe,DescriptionTooLongException)
var Te=[-3,W,"ECSServiceMappingLimitExceededException",{[S]:E},[N],[0]]
_.registerError(Te,ECSServiceMappingLimitExceededException)
var he=[-3,W,"GitHubAccountTokenDoesNotExistException",{[S]:E},[N],[0]]
_.registerError(he,GitHubAccountTokenDoesNotExistException)
var Ae=[-3,W,"GitHubAccountTokenNameRequiredException",{[S]:E},[N],[0]]
_.registerError(Ae,GitHubAccountTokenNameRequiredException)
var $e=[-3,W,"IamArnRequiredException",{[S]:E},[N],[0]]
_.registerError($e,IamArnRequiredException)
var Re=[-3,W,"IamSessionArnAlreadyRegisteredException",{[S]:E},[N],[0]]
_.registerError(Re,IamSessionArnAlreadyRegisteredException)
var Pe=[-3,W,"IamUserArnAlreadyRegisteredException",{[S]:E},[N],[0]]
_.registerError(Pe,IamUserArnAlreadyRegisteredException)
var be=[-3,W,"IamUserArnRequiredException",{[S]:E},[N],[0]]
_.registerError(be,IamUserArnRequiredException)
var Ne=[-3,W,"InstanceDoesNotExistException",{[S]:E},[N],[0]]
_.registerError(Ne,InstanceDoesNotExistException)
var Le=[-3,W,"InstanceIdRequiredException",{[S]:E},[N],[0]]
_.registerError(Le,InstanceIdRequiredException)
var Ge=[-3,W,"InstanceLimitExceededException",{[S]:E},[N],[0]]
_.registerError(Ge,InstanceLimitExceededException)
var ke=[-3,W,"InstanceNameAlreadyRegisteredException",{[S]:E},[N],[0]]
_.registerError(ke,InstanceNameAlreadyRegisteredException)
var je=[-3,W,"InstanceNameRequiredException",{[S]:E},[N],[0]]
_.registerError(je,InstanceNameRequiredException)
var qe=[-3,W,"InstanceNotRegisteredException",{[S]:E},[N],[0]]
_.registerError(qe,InstanceNotRegisteredException)
var Fe=[-3,W,"InvalidAlarmConfigException",{[S]:E},[N],[0]]
_.registerError(Fe,InvalidAlarmConfigException)
var He=[-3,W,"InvalidApplicationNameException",{[S]:E},[N],[0]]
_.registerError(He,InvalidApplicationNameException)
var Be=[-3,W,"InvalidArnException",{[S]:E},[N],[0]]
_.registerError(Be,InvalidArnException)
var Ue=[-3,W,"InvalidAutoRollbackConfigException",{[S]:E},[N],[0]]
_.registerError(Ue,InvalidAutoRollbackConfigException)
var we=[-3,W,"InvalidAutoScalingGroupException",{[S]:E},[N],[0]]
_.registerError(we,InvalidAutoScalingGroupException)
var Me=[-3,W,"InvalidBlueGreenDeploymentConfigurationException",{[S]:E},[N],[0]]
_.registerError(Me,InvalidBlueGreenDeploymentConfigurationException)
var Ve=[-3,W,"InvalidBucketNameFilterException",{[S]:E},[N],[0]]
_.registerError(Ve,InvalidBucketNameFilterException)
var ze=[-3,W,"InvalidComputePlatformException",{[S]:E},[N],[0]]
_.registerError(ze,InvalidComputePlatformException)
var Ze=[-3,W,"InvalidDeployedStateFilterException",{[S]:E},[N],[0]]
_.registerError(Ze,InvalidDeployedStateFilterException)
var Ke=[-3,W,"InvalidDeploymentConfigNameException",{[S]:E},[N],[0]]
_.registerError(Ke,InvalidDeploymentConfigNameException)
var We=[-3,W,"InvalidDeploymentGroupNameException",{[S]:E},[N],[0]]
_.registerError(We,InvalidDeploymentGroupNameException)
var Ye=[-3,W,"InvalidDeploymentIdException",{[S]:E},[N],[0]]
_.registerError(Ye,InvalidDeploymentIdException)
var Qe=[-3,W,"InvalidDeploymentInstanceTypeException",{[S]:E},[N],[0]]
_.registerError(Qe,InvalidDeploymentInstanceTypeException)
var _e=[-3,W,"InvalidDeploymentStatusException",{[S]:E},[N],[0]]
_.registerError(_e,InvalidDeploymentStatusException)
var Xe=[-3,W,"InvalidDeploymentStyleException",{[S]:E},[N],[0]]
_.registerError(Xe,InvalidDeploymentStyleException)
var Je=[-3,W,"InvalidDeploymentTargetIdException",{[S]:E},[N],[0]]
_.registerError(Je,InvalidDeploymentTargetIdException)
var et=[-3,W,"InvalidDeploymentWaitTypeException",{[S]:E},[N],[0]]
_.registerError(et,InvalidDeploymentWaitTypeException)
var tt=[-3,W,"InvalidEC2TagCombinationException",{[S]:E},[N],[0]]
_.registerError(tt,InvalidEC2TagCombinationException)
var ot=[-3,W,"InvalidEC2TagException",{[S]:E},[N],[0]]
_.registerError(ot,InvalidEC2TagException)
var nt=[-3,W,"InvalidECSServiceException",{[S]:E},[N],[0]]
_.registerError(nt,InvalidECSServiceException)
var it=[-3,W,"InvalidExternalIdException",{[S]:E},[N],[0]]
_.registerError(it,InvalidExternalIdException)
var rt=[-3,W,"InvalidFileExistsBehaviorException",{[S]:E},[N],[0]]
_.registerError(rt,InvalidFileExistsBehaviorException)
var ct=[-3,W,"InvalidGitHubAccountTokenException",{[S]:E},[N],[0]]
_.registerError(ct,InvalidGitHubAccountTokenException)
var at=[-3,W,"InvalidGitHubAccountTokenNameException",{[S]:E},[N],[0]]
_.registerError(at,InvalidGitHubAccountTokenNameException)
var pt=[-3,W,"InvalidIamSessionArnException",{[S]:E},[N],[0]]
_.registerError(pt,InvalidIamSessionArnException)
var st=[-3,W,"InvalidIamUserArnException",{[S]:E},[N],[0]]
_.registerError(st,InvalidIamUserArnException)
var lt=[-3,W,"InvalidIgnoreApplicationStopFailuresValueException",{[S]:E},[N],[0]]
_.registerError(lt,InvalidIgnoreApplicationStopFailuresValueException)
var dt=[-3,W,"InvalidInputException",{[S]:E},[N],[0]]
_.registerError(dt,InvalidInputException)
var Et=[-3,W,"InvalidInstanceNameException",{[S]:E},[N],[0]]
_.registerError(Et,InvalidInstanceNameException)
var xt=[-3,W,"InvalidInstanceStatusException",{[S]:E},[N],[0]]
_.registerError(xt,InvalidInstanceStatusException)
var ut=[-3,W,"InvalidInstanceTypeException",{[S]:E},[N],[0]]
_.registerError(ut,InvalidInstanceTypeException)
var mt=[-3,W,"InvalidKeyPrefixFilterException",{[S]:E},[N],[0]]
_.registerError(mt,InvalidKeyPrefixFilterException)
var yt=[-3,W,"InvalidLifecycleEventHookExecutionIdException",{[S]:E},[N],[0]]
_.registerError(yt,InvalidLifecycleEventHookExecutionIdException)
var vt=[-3,W,"InvalidLifecycleEventHookExecutionStatusException",{[S]:E},[N],[0]]
_.registerError(vt,InvalidLifecycleEventHookExecutionStatusException)
var It=[-3,W,"InvalidLoadBalancerInfoException",{[S]:E},[N],[0]]
_.registerError(It,InvalidLoadBalancerInfoException)
var ft=[-3,W,"InvalidMinimumHealthyHostValueException",{[S]:E},[N],[0]]
_.registerError(ft,InvalidMinimumHealthyHostValueException)
var gt=[-3,W,"InvalidNextTokenException",{[S]:E},[N],[0]]
_.registerError(gt,InvalidNextTokenException)
var Dt=[-3,W,"InvalidOnPremisesTagCombinationException",{[S]:E},[N],[0]]
_.registerError(Dt,InvalidOnPremisesTagCombinationException)
var St=[-3,W,"InvalidOperationException",{[S]:E},[N],[0]]
_.registerError(St,InvalidOperationException)
var Ct=[-3,W,"InvalidRegistrationStatusException",{[S]:E},[N],[0]]
_.registerError(Ct,InvalidRegistrationStatusException)
var Ot=[-3,W,"InvalidRevisionException",{[S]:E},[N],[0]]
_.registerError(Ot,InvalidRevisionException)
var Tt=[-3,W,"InvalidRoleException",{[S]:E},[N],[0]]
_.registerError(Tt,InvalidRoleException)
var ht=[-3,W,"InvalidSortByException",{[S]:E},[N],[0]]
_.registerError(ht,InvalidSortByException)
var At=[-3,W,"InvalidSortOrderException",{[S]:E},[N],[0]]
_.registerError(At,InvalidSortOrderException)
var $t=[-3,W,"InvalidTagException",{[S]:E},[N],[0]]
_.registerError($t,InvalidTagException)
var Rt=[-3,W,"InvalidTagFilterException",{[S]:E},[N],[0]]
_.registerError(Rt,InvalidTagFilterException)
var Pt=[-3,W,"InvalidTagsToAddException",{[S]:E},[N],[0]]
_.registerError(Pt,InvalidTagsToAddException)
var bt=[-3,W,"InvalidTargetFilterNameException",{[S]:E},[N],[0]]
_.registerError(bt,InvalidTargetFilterNameException)
var Nt=[-3,W,"InvalidTargetGroupPairException",{[S]:E},[N],[0]]
_.registerError(Nt,InvalidTargetGroupPairException)
var Lt=[-3,W,"InvalidTargetInstancesException",{[S]:E},[N],[0]]
_.registerError(Lt,InvalidTargetInstancesException)
var Gt=[-3,W,"InvalidTimeRangeException",{[S]:E},[N],[0]]
_.registerError(Gt,InvalidTimeRangeException)
var kt=[-3,W,"InvalidTrafficRoutingConfigurationException",{[S]:E},[N],[0]]
_.registerError(kt,InvalidTrafficRoutingConfigurationException)
var jt=[-3,W,"InvalidTriggerConfigException",{[S]:E},[N],[0]]
_.registerError(jt,InvalidTriggerConfigException)
var qt=[-3,W,"InvalidUpdateOutdatedInstancesOnlyValueException",{[S]:E},[N],[0]]
_.registerError(qt,InvalidUpdateOutdatedInstancesOnlyValueException)
var Ft=[-3,W,"InvalidZonalDeploymentConfigurationException",{[S]:E},[N],[0]]
_.registerError(Ft,InvalidZonalDeploymentConfigurationException)
var Ht=[-3,W,"LifecycleEventAlreadyCompletedException",{[S]:E},[N],[0]]
_.registerError(Ht,LifecycleEventAlreadyCompletedException)
var Bt=[-3,W,"LifecycleHookLimitExceededException",{[S]:E},[N],[0]]
_.registerError(Bt,LifecycleHookLimitExceededException)
var Ut=[-3,W,"MultipleIamArnsProvidedException",{[S]:E},[N],[0]]
_.registerError(Ut,MultipleIamArnsProvidedException)
var wt=[-3,W,"OperationNotSupportedException",{[S]:E},[N],[0]]
_.registerError(wt,OperationNotSupportedException)
var Mt=[-3,W,"ResourceArnRequiredException",{[S]:E},[N],[0]]
_.registerError(Mt,ResourceArnRequiredException)
var Vt=[-3,W,"ResourceValidationException",{[S]:E},[N],[0]]
_.registerError(Vt,ResourceValidationException)
var zt=[-3,W,"RevisionDoesNotExistException",{[S]:E},[N],[0]]
_.registerError(zt,RevisionDoesNotExistException)
var Zt=[-3,W,"RevisionRequiredException",{[S]:E},[N],[0]]
_.registerError(Zt,RevisionRequiredException)
var Kt=[-3,W,"RoleRequiredException",{[S]:E},[N],[0]]
_.registerError(Kt,RoleRequiredException)
var Wt=[-3,W,"TagLimitExceededException",{[S]:E},[N],[0]]
_.registerError(Wt,TagLimitExceededException)
var Yt=[-3,W,"TagRequiredException",{[S]:E},[N],[0]]
_.registerError(Yt,TagRequiredException)
var Qt=[-3,W,"TagSetListLimitExceededException",{[S]:E},[N],[0]]
_.registerError(Qt,TagSetListLimitExceededException)
var _t=[-3,W,"ThrottlingException",{[S]:E},[N],[0]]
_.registerError(_t,ThrottlingException)
var Xt=[-3,W,"TriggerTargetsLimitExceededException",{[S]:E},[N],[0]]
_.registerError(Xt,TriggerTargetsLimitExceededException)
var Jt=[-3,W,"UnsupportedActionForDeploymentTypeException",{[S]:E},[N],[0]]
_.registerError(Jt,UnsupportedActionForDeploymentTypeException)
const eo=[Y,_]
var to=[3,W,"Alarm",0,[L],[0]],oo=[3,W,"AlarmConfiguration",0,[h,"ignorePollAlarmFailure","alarms"],[2,2,()=>gn]],no=[3,W,"AppSpecContent",0,[m,H],[0,0]],io=[3,W,"AutoRollbackConfiguration",0,[h,"events"],[2,64]],ro=[3,W,"AutoScalingGroup",0,[L,"hook","terminationHook"],[0,0,0]],co=[3,W,"BatchGetDeploymentsInput",0,["deploymentIds"],[64],1],ao=[3,W,"BatchGetDeploymentsOutput",0,["deploymentsInfo"],[()=>Sn]],po=[3,W,"BatchGetDeploymentTargetsInput",0,[f,"targetIds"],[0,64],2],so=[3,W,"BatchGetDeploymentTargetsOutput",0,["deploymentTargets"],[()=>Cn]],lo=[3,W,"BlueGreenDeploymentConfiguration",0,["terminateBlueInstancesOnDeploymentSuccess","deploymentReadyOption","greenFleetProvisioningOption"],[()=>Eo,()=>Do,()=>Ho]],Eo=[3,W,"BlueInstanceTerminationOption",0,[l,"terminationWaitTimeInMinutes"],[0,1]],xo=[3,W,"CloudFormationTarget",0,[f,w,b,P,B,"resourceType",V],[0,0,4,()=>Rn,0,0,1]],uo=[3,W,"ContinueDeploymentInput",0,[f,"deploymentWaitType"],[0,0]],mo=[3,W,"CreateDeploymentInput",0,[a,I,j,v,y,$,M,p,Z,A,g,k],[0,0,()=>nn,0,0,2,()=>En,()=>io,2,0,0,()=>oo],1],yo=[3,W,"CreateDeploymentOutput",0,[f],[0]],vo=[3,W,"DeploymentConfigInfo",0,["deploymentConfigId",v,"minimumHealthyHosts",u,x,"trafficRoutingConfig","zonalConfig"],[0,0,()=>Xo,4,0,()=>vn,()=>fn]],Io=[3,W,"DeploymentGroupInfo",0,[a,"deploymentGroupId",I,v,"ec2TagFilters","onPremisesInstanceTagFilters",s,"serviceRoleArn","targetRevision","triggerConfigurations","alarmConfiguration",p,D,"outdatedInstancesStrategy",d,R,"lastSuccessfulDeployment","lastAttemptedDeployment",O,"onPremisesTagSet",x,"ecsServices","terminationHookEnabled"],[0,0,0,0,()=>On,()=>bn,()=>Dn,0,()=>nn,()=>Gn,()=>oo,()=>io,()=>So,0,()=>lo,()=>_o,()=>Mo,()=>Mo,()=>ho,()=>en,0,()=>hn,2]],fo=[3,W,"DeploymentInfo",0,[a,I,v,f,"previousRevision",j,B,"errorInformation",u,F,"completeTime","deploymentOverview",y,"creator",$,p,Z,"rollbackInfo",D,M,"instanceTerminationWaitTimeStarted",d,R,"additionalDeploymentStatusInfo",A,g,"deploymentStatusMessages",x,C,"relatedDeployments",k],[0,0,0,0,()=>nn,()=>nn,0,()=>bo,4,4,4,()=>go,0,0,2,()=>io,2,()=>rn,()=>So,()=>En,2,()=>lo,()=>_o,0,0,0,64,0,0,()=>on,()=>oo]],go=[3,W,"DeploymentOverview",0,["Pending","InProgress","Succeeded","Failed","Skipped","Ready"],[1,1,1,1,1,1]],Do=[3,W,"DeploymentReadyOption",0,["actionOnTimeout","waitTimeInMinutes"],[0,1]],So=[3,W,"DeploymentStyle",0,["deploymentType","deploymentOption"],[0,0]],Co=[3,W,"DeploymentTarget",0,["deploymentTargetType","instanceTarget","lambdaTarget","ecsTarget","cloudFormationTarget"],[0,()=>Bo,()=>wo,()=>$o,()=>xo]],Oo=[3,W,"Diagnostics",0,["errorCode","scriptName",N,"logTail"],[0,0,0,0]],To=[3,W,"EC2TagFilter",0,["Key",c,r],[0,0,0]],ho=[3,W,"EC2TagSet",0,["ec2TagSetList"],[()=>Tn]],Ao=[3,W,"ECSService",0,["serviceName","clusterName"],[0,0]],$o=[3,W,"ECSTarget",0,[f,w,U,b,P,B,"taskSetsInfo"],[0,0,0,4,()=>Rn,0,()=>An]],Ro=[3,W,"ECSTaskSet",0,["identifer","desiredCount","pendingCount","runningCount",B,"trafficWeight","targetGroup","taskSetLabel"],[0,1,1,1,0,1,()=>ln,0]],Po=[3,W,"ELBInfo",0,[L],[0]],bo=[3,W,"ErrorInformation",0,["code",N],[0,0]],No=[3,W,"GetDeploymentConfigInput",0,[v],[0],1],Lo=[3,W,"GetDeploymentConfigOutput",0,["deploymentConfigInfo"],[()=>vo]],Go=[3,W,"GetDeploymentGroupInput",0,[a,I],[0,0],2],ko=[3,W,"GetDeploymentGroupOutput",0,["deploymentGroupInfo"],[()=>Io]],jo=[3,W,"GetDeploymentInput",0,[f],[0],1],qo=[3,W,"GetDeploymentOutput",0,["deploymentInfo"],[()=>fo]],Fo=[3,W,"GitHubLocation",0,["repository","commitId"],[0,0]],Ho=[3,W,"GreenFleetProvisioningOption",0,[l],[0]],Bo=[3,W,"InstanceTarget",0,[f,w,U,B,b,P,"instanceLabel"],[0,0,0,0,4,()=>Rn,0]],Uo=[3,W,"LambdaFunctionInfo",0,["functionName","functionAlias","currentVersion","targetVersion",V],[0,0,0,0,1]],wo=[3,W,"LambdaTarget",0,[f,w,U,B,b,P,"lambdaFunctionInfo"],[0,0,0,0,4,()=>Rn,()=>Uo]],Mo=[3,W,"LastDeploymentInfo",0,[f,B,T,u],[0,0,4,4]],Vo=[3,W,"LifecycleEvent",0,["lifecycleEventName","diagnostics",F,T,B],[0,()=>Oo,4,4,0]],zo=[3,W,"ListApplicationsInput",0,[G],[0]],Zo=[3,W,"ListApplicationsOutput",0,["applications",G],[64,0]],Ko=[3,W,"ListDeploymentGroupsInput",0,[a,G],[0,0],1],Wo=[3,W,"ListDeploymentGroupsOutput",0,[a,"deploymentGroups",G],[0,64,0]],Yo=[3,W,"ListDeploymentsInput",0,[a,I,C,"includeOnlyStatuses","createTimeRange",G],[0,0,0,64,()=>mn,0]],Qo=[3,W,"ListDeploymentsOutput",0,["deployments",G],[64,0]],_o=[3,W,"LoadBalancerInfo",0,["elbInfoList","targetGroupInfoList","targetGroupPairInfoList"],[()=>$n,()=>Nn,()=>Ln]],Xo=[3,W,"MinimumHealthyHosts",0,[z,K],[0,1]],Jo=[3,W,"MinimumHealthyHostsPerZone",0,[z,K],[0,1]],en=[3,W,"OnPremisesTagSet",0,["onPremisesTagSetList"],[()=>Pn]],tn=[3,W,"RawString",0,[m,H],[0,0]],on=[3,W,"RelatedDeployments",0,["autoUpdateOutdatedInstancesRootDeploymentId","autoUpdateOutdatedInstancesDeploymentIds"],[0,64]],nn=[3,W,"RevisionLocation",0,["revisionType","s3Location","gitHubLocation","string","appSpecContent"],[0,()=>cn,()=>Fo,()=>tn,()=>no]],rn=[3,W,"RollbackInfo",0,["rollbackDeploymentId","rollbackTriggeringDeploymentId","rollbackMessage"],[0,0,0]],cn=[3,W,"S3Location",0,["bucket","key","bundleType","version","eTag"],[0,0,0,0,0]],an=[3,W,"StopDeploymentInput",0,[f,"autoRollbackEnabled"],[0,2],1],pn=[3,W,"StopDeploymentOutput",0,[B,"statusMessage"],[0,0]],sn=[3,W,"TagFilter",0,["Key",c,r],[0,0,0]],ln=[3,W,"TargetGroupInfo",0,[L],[0]],dn=[3,W,"TargetGroupPairInfo",0,["targetGroups","prodTrafficRoute","testTrafficRoute"],[()=>Nn,()=>yn,()=>yn]],En=[3,W,"TargetInstances",0,["tagFilters",s,O],[()=>On,64,()=>ho]],xn=[3,W,"TimeBasedCanary",0,["canaryPercentage","canaryInterval"],[1,1]],un=[3,W,"TimeBasedLinear",0,["linearPercentage","linearInterval"],[1,1]],mn=[3,W,"TimeRange",0,["start","end"],[4,4]],yn=[3,W,"TrafficRoute",0,["listenerArns"],[64]],vn=[3,W,"TrafficRoutingConfig",0,[z,"timeBasedCanary","timeBasedLinear"],[0,()=>xn,()=>un]],In=[3,W,"TriggerConfig",0,["triggerName","triggerTargetArn","triggerEvents"],[0,0,64]],fn=[3,W,"ZonalConfig",0,["firstZoneMonitorDurationInSeconds","monitorDurationInSeconds","minimumHealthyHostsPerZone"],[1,1,()=>Jo]],gn=[1,W,"AlarmList",0,()=>to],Dn=[1,W,"AutoScalingGroupList",0,()=>ro],Sn=[1,W,"DeploymentsInfoList",0,()=>fo],Cn=[1,W,"DeploymentTargetList",0,()=>Co],On=[1,W,"EC2TagFilterList",0,()=>To],Tn=[1,W,"EC2TagSetList",0,()=>On],hn=[1,W,"ECSServiceList",0,()=>Ao],An=[1,W,"ECSTaskSetList",0,()=>Ro],$n=[1,W,"ELBInfoList",0,()=>Po],Rn=[1,W,"LifecycleEventList",0,()=>Vo],Pn=[1,W,"OnPremisesTagSetList",0,()=>bn],bn=[1,W,"TagFilterList",0,()=>sn],Nn=[1,W,"TargetGroupInfoList",0,()=>ln],Ln=[1,W,"TargetGroupPairInfoList",0,()=>dn],Gn=[1,W,"TriggerConfigList",0,()=>In],kn=[9,W,"BatchGetDeployments",0,()=>co,()=>ao],jn=[9,W,"BatchGetDeploymentTargets",0,()=>po,()=>so],qn=[9,W,"ContinueDeployment",0,()=>uo,()=>"unit"],Fn=[9,W,"CreateDeployment",0,()=>mo,()=>yo],Hn=[9,W,"GetDeployment",0,()=>jo,()=>qo],Bn=[9,W,"GetDeploymentConfig",0,()=>No,()=>Lo],Un=[9,W,"GetDeploymentGroup",0,()=>Go,()=>ko],wn=[9,W,"ListApplications",0,()=>zo,()=>Zo],Mn=[9,W,"ListDeploymentGroups",0,()=>Ko,()=>Wo],Vn=[9,W,"ListDeployments",0,()=>Yo,()=>Qo],zn=[9,W,"StopDeployment",0,()=>an,()=>pn]})}

