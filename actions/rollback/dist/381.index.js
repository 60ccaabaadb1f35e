"use strict"
exports.id=381
exports.ids=[381]
exports.modules={5117:((e,t,o)=>{o.d(t,{S:()=>ECRClient})
var i=o(6868),a=o(4405),r=o(5424),n=o(1478),c=o(2713),s=o(7579),p=o(9688),l=o(2841),E=o(7860),u=o(9053),d=o(7926),x=o(7979),m=o(478),y=o(868),g=o(6979),f=o(4631),h=o(3753),I=o(4876)
const defaultECRHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,h.u)(t).operation,region:await(0,I.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultECRHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,f.ho)(e)
return Object.assign(t,{authSchemePreference:(0,I.t)(e.authSchemePreference??[])})}
var v=o(1852)
const P={rE:"3.1162.0"}
var R=o(8739),S=o(4351),N=o(7303),b=o(9670),T=o(8898),F=o(1956),C=o(3816),O=o(7613),A=o(5412),U=o(3559),w=o(446),$=o(2766),L=o(4824),z=o(9903),k=o(2149),D=o(417),j=o(5606),B=o(9752),G=o(4394),M=o(2068),V=o(51),q=o(6663),K=o(7022),H=o(7307),Z=o(4574),Y=o(1787),J=o(1958),_=o(4397),W=o(6467),Q=o(7228),X=o(2988)
const ee="ref",te=-1,oe=!0,ie="isSet",ae="PartitionResult",re="stringEquals",ne="booleanEquals",ce="getAttr",se={[ee]:"Endpoint"},pe={fn:ce,argv:[{[ee]:ae},"name"]},le={[ee]:ae},Ee={},ue=[{[ee]:"Region"}],de={conditions:[[ie,[se]],[ie,ue],["aws.partition",ue,ae],[re,[pe,"aws-eusc"]],[re,[pe,"aws-iso-f"]],[re,[pe,"aws-iso-e"]],[re,[pe,"aws-iso-b"]],[re,[pe,"aws-iso"]],[re,[pe,"aws-cn"]],[re,[pe,"aws-us-gov"]],[re,[pe,"aws"]],[ne,[{[ee]:"UseFIPS"},oe]],[ne,[{fn:ce,argv:[le,"supportsFIPS"]},oe]],[ne,[{[ee]:"UseDualStack"},oe]],[ne,[{fn:ce,argv:[le,"supportsDualStack"]},oe]]],results:[[te],[te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[se,Ee],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",Ee],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",Ee],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",Ee],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ee],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ee],[te,"FIPS and DualStack are enabled, but this partition does not support one or both"],[te,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",Ee],[te,"DualStack is enabled but this partition does not support DualStack"],[te,"Invalid Configuration: Missing Region"]]},xe=1e8,me=new Int32Array([-1,1,-1,0,23,3,1,4,xe+13,2,5,xe+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,xe+4,14,xe+11,xe+12,12,18,17,13,xe+9,xe+10,13,19,xe+6,14,xe+8,xe+9,11,22,21,13,xe+5,xe+4,13,xe+7,xe+6,11,xe+1,24,13,xe+2,xe+3]),ye=X.d.from(me,2,de.conditions,de.results),ge=new _.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>ge.get(e,()=>(0,W.c)(ye,{endpointParams:e,logger:t.logger}))
Q.m.aws=J.U
var fe=o(6062)
const getRuntimeConfig=e=>({apiVersion:"2015-09-21",base64Decoder:e?.base64Decoder??K.E,base64Encoder:e?.base64Encoder??H.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECRHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new B.f2}],logger:e?.logger??new V.N,protocol:e?.protocol??G.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:fe.q1U,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"AmazonEC2ContainerRegistry_V20150921"},serviceId:e?.serviceId??"ECR",sha256:e?.sha256??M.k,urlParser:e?.urlParser??q.D,utf8Decoder:e?.utf8Decoder??Z.a,utf8Encoder:e?.utf8Encoder??Y.P}),runtimeConfig_getRuntimeConfig=e=>{(0,C.I)(process.version)
const t=(0,A.I)(e),defaultConfigProvider=()=>t().then(O.l),o=getRuntimeConfig(e);(0,R.I)(process.version)
const i={profile:e?.profile,logger:o.logger}
return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,U.Z)(T.$,i),bodyLengthChecker:e?.bodyLengthChecker??k.n,credentialDefaultProvider:e?.credentialDefaultProvider??F.v6,defaultSocketTimeout:(0,S.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,N.pf)({serviceId:o.serviceId,clientVersion:P.rE}),maxAttempts:e?.maxAttempts??(0,U.Z)(m.qs,e),region:e?.region??(0,U.Z)(w.GG,{...w.zH,...i}),requestHandler:D.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,U.Z)({...m.kN,default:async()=>(await defaultConfigProvider()).retryMode||z.L0},e),streamCollector:e?.streamCollector??j.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,U.Z)($.e$,i),useFipsEndpoint:e?.useFipsEndpoint??(0,U.Z)(L.Ko,i),userAgentAppId:e?.userAgentAppId??(0,U.Z)(b.hV,i)}}
var he=o(5489),Ie=o(2061),ve=o(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let o=e.httpAuthSchemeProvider,i=e.credentials
return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
o===-1?t.push(e):t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){i=e},credentials(){return i}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const o=Object.assign((0,he.R)(e),(0,Ie.xA)(e),(0,ve.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(o))
return Object.assign(e,(0,he.$)(o),(0,Ie.uv)(o),(0,ve.j)(o),resolveHttpAuthRuntimeConfig(o))}
class ECRClient extends E.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const o=(0,v.v)(t),E=(0,i.D)(o),f=(0,m.$z)(E),h=(0,u.T)(f),I=(0,a.OV)(h),P=(0,d.Co)(I),R=resolveHttpAuthSchemeConfig(P),S=resolveRuntimeExtensions(R,e?.extensions||[])
this.config=S
this.middlewareStack.use((0,g.wq)(this.config))
this.middlewareStack.use((0,r.sM)(this.config))
this.middlewareStack.use((0,y.ey)(this.config))
this.middlewareStack.use((0,x.vK)(this.config))
this.middlewareStack.use((0,a.TC)(this.config))
this.middlewareStack.use((0,n.Y7)(this.config))
this.middlewareStack.use((0,c.n)(this.config))
this.middlewareStack.use((0,s.w)(this.config,{httpAuthSchemeParametersProvider:defaultECRHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,l.l)(this.config))}destroy(){super.destroy()}}}),8323:((e,t,o)=>{o.d(t,{G5:()=>n,lq:()=>c,yt:()=>_mw0})
var i=o(5747),a=o(7926),r=o(1852)
const n=(0,i.k)(r.S,"AmazonEC2ContainerRegistry_V20150921","ECRClient",a.rD),c={},_mw0=(e,t,o,i)=>[]}),454:((e,t,o)=>{o.d(t,{P:()=>BatchGetImageCommand})
var i=o(8323),a=o(6062)
class BatchGetImageCommand extends((0,i.G5)(i.lq,i.yt,"BatchGetImage",a.e$c)){}}),4195:((e,t,o)=>{o.d(t,{W:()=>CreateRepositoryCommand})
var i=o(8323),a=o(6062)
class CreateRepositoryCommand extends((0,i.G5)(i.lq,i.yt,"CreateRepository",a.D2Z)){}}),98:((e,t,o)=>{o.d(t,{j:()=>DescribeImagesCommand})
var i=o(8323),a=o(6062)
class DescribeImagesCommand extends((0,i.G5)(i.lq,i.yt,"DescribeImages",a.gyn)){}}),276:((e,t,o)=>{o.d(t,{p:()=>DescribeRepositoriesCommand})
var i=o(8323),a=o(6062)
class DescribeRepositoriesCommand extends((0,i.G5)(i.lq,i.yt,"DescribeRepositories",a.aAD)){}}),5007:((e,t,o)=>{o.d(t,{E:()=>GetAuthorizationTokenCommand})
var i=o(8323),a=o(6062)
class GetAuthorizationTokenCommand extends((0,i.G5)(i.lq,i.yt,"GetAuthorizationToken",a.phU)){}}),3242:((e,t,o)=>{o.d(t,{h:()=>ListImageReferrersCommand})
var i=o(8323),a=o(6062)
class ListImageReferrersCommand extends((0,i.G5)(i.lq,i.yt,"ListImageReferrers",a.sYB)){}}),5509:((e,t,o)=>{o.d(t,{S:()=>PutImageCommand})
var i=o(8323),a=o(6062)
class PutImageCommand extends((0,i.G5)(i.lq,i.yt,"PutImage",a.Jcz)){}}),1852:((e,t,o)=>{o.d(t,{S:()=>i,v:()=>resolveClientEndpointParameters})
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"ecr"}),i={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}}),6062:((e,t,o)=>{o.d(t,{e$c:()=>dt,D2Z:()=>xt,gyn:()=>mt,aAD:()=>yt,phU:()=>gt,sYB:()=>ft,Jcz:()=>ht,q1U:()=>Te})
var i=o(9835),a=o(3441)
class ECRServiceException extends a.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,ECRServiceException.prototype)}}class InvalidParameterException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidParameterException"
name="InvalidParameterException"
$fault="client"
constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterException.prototype)}}class RepositoryNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryNotFoundException"
name="RepositoryNotFoundException"
$fault="client"
constructor(e){super({name:"RepositoryNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RepositoryNotFoundException.prototype)}}class ServerException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ServerException"
name="ServerException"
$fault="server"
constructor(e){super({name:"ServerException",$fault:"server",...e})
Object.setPrototypeOf(this,ServerException.prototype)}}class LimitExceededException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LimitExceededException"
name="LimitExceededException"
$fault="client"
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)}}class UnableToGetUpstreamImageException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamImageException"
name="UnableToGetUpstreamImageException"
$fault="client"
constructor(e){super({name:"UnableToGetUpstreamImageException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToGetUpstreamImageException.prototype)}}class ValidationException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ValidationException"
name="ValidationException"
$fault="client"
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)}}class EmptyUploadException extends ECRServiceException{static shapeId="com.amazonaws.ecr#EmptyUploadException"
name="EmptyUploadException"
$fault="client"
constructor(e){super({name:"EmptyUploadException",$fault:"client",...e})
Object.setPrototypeOf(this,EmptyUploadException.prototype)}}class InvalidLayerException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidLayerException"
name="InvalidLayerException"
$fault="client"
constructor(e){super({name:"InvalidLayerException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidLayerException.prototype)}}class KmsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#KmsException"
name="KmsException"
$fault="client"
kmsError
constructor(e){super({name:"KmsException",$fault:"client",...e})
Object.setPrototypeOf(this,KmsException.prototype)
this.kmsError=e.kmsError}}class LayerAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException"
name="LayerAlreadyExistsException"
$fault="client"
constructor(e){super({name:"LayerAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,LayerAlreadyExistsException.prototype)}}class LayerPartTooSmallException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LayerPartTooSmallException"
name="LayerPartTooSmallException"
$fault="client"
constructor(e){super({name:"LayerPartTooSmallException",$fault:"client",...e})
Object.setPrototypeOf(this,LayerPartTooSmallException.prototype)}}class UploadNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UploadNotFoundException"
name="UploadNotFoundException"
$fault="client"
constructor(e){super({name:"UploadNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,UploadNotFoundException.prototype)}}class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException"
name="PullThroughCacheRuleAlreadyExistsException"
$fault="client"
constructor(e){super({name:"PullThroughCacheRuleAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,PullThroughCacheRuleAlreadyExistsException.prototype)}}class SecretNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#SecretNotFoundException"
name="SecretNotFoundException"
$fault="client"
constructor(e){super({name:"SecretNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,SecretNotFoundException.prototype)}}class UnableToAccessSecretException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToAccessSecretException"
name="UnableToAccessSecretException"
$fault="client"
constructor(e){super({name:"UnableToAccessSecretException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToAccessSecretException.prototype)}}class UnableToDecryptSecretValueException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToDecryptSecretValueException"
name="UnableToDecryptSecretValueException"
$fault="client"
constructor(e){super({name:"UnableToDecryptSecretValueException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToDecryptSecretValueException.prototype)}}class UnsupportedUpstreamRegistryException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException"
name="UnsupportedUpstreamRegistryException"
$fault="client"
constructor(e){super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedUpstreamRegistryException.prototype)}}class InvalidTagParameterException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidTagParameterException"
name="InvalidTagParameterException"
$fault="client"
constructor(e){super({name:"InvalidTagParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTagParameterException.prototype)}}class RepositoryAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryAlreadyExistsException"
name="RepositoryAlreadyExistsException"
$fault="client"
constructor(e){super({name:"RepositoryAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,RepositoryAlreadyExistsException.prototype)}}class TooManyTagsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#TooManyTagsException"
name="TooManyTagsException"
$fault="client"
constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTagsException.prototype)}}class TemplateAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#TemplateAlreadyExistsException"
name="TemplateAlreadyExistsException"
$fault="client"
constructor(e){super({name:"TemplateAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,TemplateAlreadyExistsException.prototype)}}class LifecyclePolicyNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException"
name="LifecyclePolicyNotFoundException"
$fault="client"
constructor(e){super({name:"LifecyclePolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,LifecyclePolicyNotFoundException.prototype)}}class PullThroughCacheRuleNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException"
name="PullThroughCacheRuleNotFoundException"
$fault="client"
constructor(e){super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,PullThroughCacheRuleNotFoundException.prototype)}}class RegistryPolicyNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RegistryPolicyNotFoundException"
name="RegistryPolicyNotFoundException"
$fault="client"
constructor(e){super({name:"RegistryPolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RegistryPolicyNotFoundException.prototype)}}class RepositoryNotEmptyException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException"
name="RepositoryNotEmptyException"
$fault="client"
constructor(e){super({name:"RepositoryNotEmptyException",$fault:"client",...e})
Object.setPrototypeOf(this,RepositoryNotEmptyException.prototype)}}class TemplateNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#TemplateNotFoundException"
name="TemplateNotFoundException"
$fault="client"
constructor(e){super({name:"TemplateNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TemplateNotFoundException.prototype)}}class RepositoryPolicyNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryPolicyNotFoundException"
name="RepositoryPolicyNotFoundException"
$fault="client"
constructor(e){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RepositoryPolicyNotFoundException.prototype)}}class SigningConfigurationNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException"
name="SigningConfigurationNotFoundException"
$fault="client"
constructor(e){super({name:"SigningConfigurationNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,SigningConfigurationNotFoundException.prototype)}}class ExclusionNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ExclusionNotFoundException"
name="ExclusionNotFoundException"
$fault="client"
constructor(e){super({name:"ExclusionNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ExclusionNotFoundException.prototype)}}class ImageNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageNotFoundException"
name="ImageNotFoundException"
$fault="client"
constructor(e){super({name:"ImageNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageNotFoundException.prototype)}}class ScanNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ScanNotFoundException"
name="ScanNotFoundException"
$fault="client"
constructor(e){super({name:"ScanNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ScanNotFoundException.prototype)}}class ReplicationBackfillNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ReplicationBackfillNotFoundException"
name="ReplicationBackfillNotFoundException"
$fault="client"
constructor(e){super({name:"ReplicationBackfillNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ReplicationBackfillNotFoundException.prototype)}}class LayerInaccessibleException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LayerInaccessibleException"
name="LayerInaccessibleException"
$fault="client"
constructor(e){super({name:"LayerInaccessibleException",$fault:"client",...e})
Object.setPrototypeOf(this,LayerInaccessibleException.prototype)}}class LayersNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LayersNotFoundException"
name="LayersNotFoundException"
$fault="client"
constructor(e){super({name:"LayersNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,LayersNotFoundException.prototype)}}class UnableToGetUpstreamLayerException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException"
name="UnableToGetUpstreamLayerException"
$fault="client"
constructor(e){super({name:"UnableToGetUpstreamLayerException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToGetUpstreamLayerException.prototype)}}class LifecyclePolicyPreviewNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException"
name="LifecyclePolicyPreviewNotFoundException"
$fault="client"
constructor(e){super({name:"LifecyclePolicyPreviewNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,LifecyclePolicyPreviewNotFoundException.prototype)}}class UnableToListUpstreamImageReferrersException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToListUpstreamImageReferrersException"
name="UnableToListUpstreamImageReferrersException"
$fault="client"
constructor(e){super({name:"UnableToListUpstreamImageReferrersException",$fault:"client",...e})
Object.setPrototypeOf(this,UnableToListUpstreamImageReferrersException.prototype)}}class ImageAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageAlreadyExistsException"
name="ImageAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ImageAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageAlreadyExistsException.prototype)}}class ImageDigestDoesNotMatchException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException"
name="ImageDigestDoesNotMatchException"
$fault="client"
constructor(e){super({name:"ImageDigestDoesNotMatchException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageDigestDoesNotMatchException.prototype)}}class ImageTagAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageTagAlreadyExistsException"
name="ImageTagAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ImageTagAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageTagAlreadyExistsException.prototype)}}class ReferencedImagesNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException"
name="ReferencedImagesNotFoundException"
$fault="client"
constructor(e){super({name:"ReferencedImagesNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ReferencedImagesNotFoundException.prototype)}}class BlockedByOrganizationPolicyException extends ECRServiceException{static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException"
name="BlockedByOrganizationPolicyException"
$fault="client"
constructor(e){super({name:"BlockedByOrganizationPolicyException",$fault:"client",...e})
Object.setPrototypeOf(this,BlockedByOrganizationPolicyException.prototype)}}class ExclusionAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ExclusionAlreadyExistsException"
name="ExclusionAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ExclusionAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ExclusionAlreadyExistsException.prototype)}}class ImageArchivedException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageArchivedException"
name="ImageArchivedException"
$fault="client"
constructor(e){super({name:"ImageArchivedException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageArchivedException.prototype)}}class UnsupportedImageTypeException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnsupportedImageTypeException"
name="UnsupportedImageTypeException"
$fault="client"
constructor(e){super({name:"UnsupportedImageTypeException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedImageTypeException.prototype)}}class LifecyclePolicyPreviewInProgressException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException"
name="LifecyclePolicyPreviewInProgressException"
$fault="client"
constructor(e){super({name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...e})
Object.setPrototypeOf(this,LifecyclePolicyPreviewInProgressException.prototype)}}class ReplicationBackfillInProgressException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException"
name="ReplicationBackfillInProgressException"
$fault="client"
constructor(e){super({name:"ReplicationBackfillInProgressException",$fault:"client",...e})
Object.setPrototypeOf(this,ReplicationBackfillInProgressException.prototype)}}class ReplicationBackfillInvalidStatusException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException"
name="ReplicationBackfillInvalidStatusException"
$fault="client"
constructor(e){super({name:"ReplicationBackfillInvalidStatusException",$fault:"client",...e})
Object.setPrototypeOf(this,ReplicationBackfillInvalidStatusException.prototype)}}class ImageStorageClassUpdateNotSupportedException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException"
name="ImageStorageClassUpdateNotSupportedException"
$fault="client"
constructor(e){super({name:"ImageStorageClassUpdateNotSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,ImageStorageClassUpdateNotSupportedException.prototype)}}class InvalidLayerPartException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidLayerPartException"
name="InvalidLayerPartException"
$fault="client"
registryId
repositoryName
uploadId
lastValidByteReceived
constructor(e){super({name:"InvalidLayerPartException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidLayerPartException.prototype)
this.registryId=e.registryId
this.repositoryName=e.repositoryName
this.uploadId=e.uploadId
this.lastValidByteReceived=e.lastValidByteReceived}}const r="artifactStatus",n="client",c="error",s="encryptionConfiguration",p="filter",l="httpError",E="imageDigest",u="imageIds",d="imageId",x="imageManifest",m="imageManifestMediaType",y="imageStatus",g="imageScanningConfiguration",f="imageTagMutability",h="imageTagMutabilityExclusionFilters",I="imageTag",v="message",P="maxResults",R="nextToken",S="registryId",N="repositoryName",b="smithy.ts.sdk.synthetic.com.amazonaws.ecr",T="com.amazonaws.ecr",F=new i.O(b)
var C=[-3,b,"ECRServiceException",0,[],[]]
F.registerError(C,ECRServiceException)
const O=new i.O(T)
var A=[-3,T,"BlockedByOrganizationPolicyException",{[c]:n},[v],[0]]
O.registerError(A,BlockedByOrganizationPolicyException)
var U=[-3,T,"EmptyUploadException",{[c]:n},[v],[0]]
O.registerError(U,EmptyUploadException)
var w=[-3,T,"ExclusionAlreadyExistsException",{[c]:n},[v],[0]]
O.registerError(w,ExclusionAlreadyExistsException)
var $=[-3,T,"ExclusionNotFoundException",{[c]:n},[v],[0]]
O.registerError($,ExclusionNotFoundException)
var L=[-3,T,"ImageAlreadyExistsException",{[c]:n},[v],[0]]
O.registerError(L,ImageAlreadyExistsException)
var z=[-3,T,"ImageArchivedException",{[c]:n},[v],[0]]
O.registerError(z,ImageArchivedException)
var k=[-3,T,"ImageDigestDoesNotMatchException",{[c]:n},[v],[0]]
O.registerError(k,ImageDigestDoesNotMatchException)
var D=[-3,T,"ImageNotFoundException",{[c]:n},[v],[0]]
O.registerError(D,ImageNotFoundException)
var j=[-3,T,"ImageStorageClassUpdateNotSupportedException",{[c]:n},[v],[0]]
O.registerError(j,ImageStorageClassUpdateNotSupportedException)
var B=[-3,T,"ImageTagAlreadyExistsException",{[c]:n},[v],[0]]
O.registerError(B,ImageTagAlreadyExistsException)
var G=[-3,T,"InvalidLayerException",{[c]:n},[v],[0]]
O.registerError(G,InvalidLayerException)
var M=[-3,T,"InvalidLayerPartException",{[c]:n},[S,N,"uploadId","lastValidByteReceived",v],[0,0,0,1,0]]
O.registerError(M,InvalidLayerPartException)
var V=[-3,T,"InvalidParameterException",{[c]:n},[v],[0]]
O.registerError(V,InvalidParameterException)
var q=[-3,T,"InvalidTagParameterException",{[c]:n},[v],[0]]
O.registerError(q,InvalidTagParameterException)
var K=[-3,T,"KmsException",{[c]:n},[v,"kmsError"],[0,0]]
O.registerError(K,KmsException)
var H=[-3,T,"LayerAlreadyExistsException",{[c]:n},[v],[0]]
O.registerError(H,LayerAlreadyExistsException)
var Z=[-3,T,"LayerInaccessibleException",{[c]:n},[v],[0]]
O.registerError(Z,LayerInaccessibleException)
var Y=[-3,T,"LayerPartTooSmallException",{[c]:n},[v],[0]]
O.registerError(Y,LayerPartTooSmallException)
var J=[-3,T,"LayersNotFoundException",{[c]:n},[v],[0]]
O.registerError(J,LayersNotFoundException)
var _=[-3,T,"LifecyclePolicyNotFoundException",{[c]:n},[v],[0]]
O.registerError(_,LifecyclePolicyNotFoundException)
var W=[-3,T,"LifecyclePolicyPreviewInProgressException",{[c]:n},[v],[0]]
O.registerError(W,LifecyclePolicyPreviewInProgressException)
var Q=[-3,T,"LifecyclePolicyPreviewNotFoundException",{[c]:n},[v],[0]]
O.registerError(Q,LifecyclePolicyPreviewNotFoundException)
var X=[-3,T,"LimitExceededException",{[c]:n},[v],[0]]
O.registerError(X,LimitExceededException)
var ee=[-3,T,"PullThroughCacheRuleAlreadyExistsException",{[c]:n},[v],[0]]
O.registerError(ee,PullThroughCacheRuleAlreadyExistsException)
var te=[-3,T,"PullThroughCacheRuleNotFoundException",{[c]:n},[v],[0]]
O.registerError(te,PullThroughCacheRuleNotFoundException)
var oe=[-3,T,"ReferencedImagesNotFoundException",{[c]:n},[v],[0]]
O.registerError(oe,ReferencedImagesNotFoundException)
var ie=[-3,T,"RegistryPolicyNotFoundException",{[c]:n},[v],[0]]
O.registerError(ie,RegistryPolicyNotFoundException)
var ae=[-3,T,"ReplicationBackfillInProgressException",{[c]:n},[v],[0]]
O.registerError(ae,ReplicationBackfillInProgressException)
var re=[-3,T,"ReplicationBackfillInvalidStatusException",{[c]:n},[v],[0]]
O.registerError(re,ReplicationBackfillInvalidStatusException)
var ne=[-3,T,"ReplicationBackfillNotFoundException",{[c]:n},[v],[0]]
O.registerError(ne,ReplicationBackfillNotFoundException)
var ce=[-3,T,"RepositoryAlreadyExistsException",{[c]:n},[v],[0]]
O.registerError(ce,RepositoryAlreadyExistsException)
var se=[-3,T,"RepositoryNotEmptyException",{[c]:n},[v],[0]]
O.registerError(se,RepositoryNotEmptyException)
var pe=[-3,T,"RepositoryNotFoundException",{[c]:n},[v],[0]]
O.registerError(pe,RepositoryNotFoundException)
var le=[-3,T,"RepositoryPolicyNotFoundException",{[c]:n},[v],[0]]
O.registerError(le,RepositoryPolicyNotFoundException)
var Ee=[-3,T,"ScanNotFoundException",{[c]:n},[v],[0]]
O.registerError(Ee,ScanNotFoundException)
var ue=[-3,T,"SecretNotFoundException",{[c]:n},[v],[0]]
O.registerError(ue,SecretNotFoundException)
var de=[-3,T,"ServerException",{[c]:"server"},[v],[0]]
O.registerError(de,ServerException)
var xe=[-3,T,"SigningConfigurationNotFoundException",{[c]:n},[v],[0]]
O.registerError(xe,SigningConfigurationNotFoundException)
var me=[-3,T,"TemplateAlreadyExistsException",{[c]:n},[v],[0]]
O.registerError(me,TemplateAlreadyExistsException)
var ye=[-3,T,"TemplateNotFoundException",{[c]:n},[v],[0]]
O.registerError(ye,TemplateNotFoundException)
var ge=[-3,T,"TooManyTagsException",{[c]:n},[v],[0]]
O.registerError(ge,TooManyTagsException)
var fe=[-3,T,"UnableToAccessSecretException",{[c]:n},[v],[0]]
O.registerError(fe,UnableToAccessSecretException)
var he=[-3,T,"UnableToDecryptSecretValueException",{[c]:n},[v],[0]]
O.registerError(he,UnableToDecryptSecretValueException)
var Ie=[-3,T,"UnableToGetUpstreamImageException",{[c]:n},[v],[0]]
O.registerError(Ie,UnableToGetUpstreamImageException)
var ve=[-3,T,"UnableToGetUpstreamLayerException",{[c]:n},[v],[0]]
O.registerError(ve,UnableToGetUpstreamLayerException)
var Pe=[-3,T,"UnableToListUpstreamImageReferrersException",{[c]:n},[v],[0]]
O.registerError(Pe,UnableToListUpstreamImageReferrersException)
var Re=[-3,T,"UnsupportedImageTypeException",{[c]:n},[v],[0]]
O.registerError(Re,UnsupportedImageTypeException)
var Se=[-3,T,"UnsupportedUpstreamRegistryException",{[c]:n},[v],[0]]
O.registerError(Se,UnsupportedUpstreamRegistryException)
var Ne=[-3,T,"UploadNotFoundException",{[c]:n},[v],[0]]
O.registerError(Ne,UploadNotFoundException)
var be=[-3,T,"ValidationException",{[c]:n,[l]:400},[v],[0]]
O.registerError(be,ValidationException)
const Te=[F,O]
var Fe=[3,T,"AuthorizationData",0,["authorizationToken","expiresAt","proxyEndpoint"],[0,4,0]],Ce=[3,T,"BatchGetImageRequest",0,[N,u,S,"acceptedMediaTypes"],[0,()=>ct,0,64],2],Oe=[3,T,"BatchGetImageResponse",0,["images","failures"],[()=>st,()=>nt]],Ae=[3,T,"CreateRepositoryRequest",0,[N,S,"tags",f,h,g,s],[0,0,()=>ut,0,()=>lt,()=>Ze,()=>De],1],Ue=[3,T,"CreateRepositoryResponse",0,["repository"],[()=>tt]],we=[3,T,"DescribeImagesFilter",0,["tagStatus",y],[0,0]],$e=[3,T,"DescribeImagesRequest",0,[N,S,u,R,P,p],[0,0,()=>ct,0,1,()=>we],1],Le=[3,T,"DescribeImagesResponse",0,["imageDetails",R],[()=>rt,0]],ze=[3,T,"DescribeRepositoriesRequest",0,[S,"repositoryNames",R,P],[0,64,0,1]],ke=[3,T,"DescribeRepositoriesResponse",0,["repositories",R],[()=>Et,0]],De=[3,T,"EncryptionConfiguration",0,["encryptionType","kmsKey"],[0,0],1],je=[3,T,"GetAuthorizationTokenRequest",0,["registryIds"],[64]],Be=[3,T,"GetAuthorizationTokenResponse",0,["authorizationData"],[()=>at]],Ge=[3,T,"Image",0,[S,N,d,x,m],[0,0,()=>qe,0,0]],Me=[3,T,"ImageDetail",0,[S,N,E,"imageTags","imageSizeInBytes","imagePushedAt","imageScanStatus","imageScanFindingsSummary",m,"artifactMediaType","lastRecordedPullTime","subjectManifestDigest",y,"lastArchivedAt","lastActivatedAt"],[0,0,0,64,1,4,()=>Ye,()=>He,0,0,4,0,0,4,4]],Ve=[3,T,"ImageFailure",0,[d,"failureCode","failureReason"],[()=>qe,0,0]],qe=[3,T,"ImageIdentifier",0,[E,I],[0,0]],Ke=[3,T,"ImageReferrer",0,["digest","mediaType","size","artifactType","annotations",r],[0,0,1,0,128,0],3],He=[3,T,"ImageScanFindingsSummary",0,["imageScanCompletedAt","vulnerabilitySourceUpdatedAt","findingSeverityCounts"],[4,4,129]],Ze=[3,T,"ImageScanningConfiguration",0,["scanOnPush"],[2]],Ye=[3,T,"ImageScanStatus",0,["status","description"],[0,0]],Je=[3,T,"ImageTagMutabilityExclusionFilter",0,["filterType",p],[0,0],2],_e=[3,T,"ListImageReferrersFilter",0,["artifactTypes",r],[64,0]],We=[3,T,"ListImageReferrersRequest",0,[N,"subjectId",S,p,R,P],[0,()=>ot,0,()=>_e,0,1],2],Qe=[3,T,"ListImageReferrersResponse",0,["referrers",R],[()=>pt,0]],Xe=[3,T,"PutImageRequest",0,[N,x,S,m,I,E],[0,0,0,0,0,0],2],et=[3,T,"PutImageResponse",0,["image"],[()=>Ge]],tt=[3,T,"Repository",0,["repositoryArn",S,N,"repositoryUri","createdAt",f,h,g,s],[0,0,0,0,4,0,()=>lt,()=>Ze,()=>De]],ot=[3,T,"SubjectIdentifier",0,[E],[0],1],it=[3,T,"Tag",0,["Key","Value"],[0,0],2],at=[1,T,"AuthorizationDataList",0,()=>Fe],rt=[1,T,"ImageDetailList",0,()=>Me],nt=[1,T,"ImageFailureList",0,()=>Ve],ct=[1,T,"ImageIdentifierList",0,()=>qe],st=[1,T,"ImageList",0,()=>Ge],pt=[1,T,"ImageReferrerList",0,()=>Ke],lt=[1,T,"ImageTagMutabilityExclusionFilters",0,()=>Je],Et=[1,T,"RepositoryList",0,()=>tt],ut=[1,T,"TagList",0,()=>it],dt=[9,T,"BatchGetImage",0,()=>Ce,()=>Oe],xt=[9,T,"CreateRepository",0,()=>Ae,()=>Ue],mt=[9,T,"DescribeImages",0,()=>$e,()=>Le],yt=[9,T,"DescribeRepositories",0,()=>ze,()=>ke],gt=[9,T,"GetAuthorizationToken",0,()=>je,()=>Be],ft=[9,T,"ListImageReferrers",0,()=>We,()=>Qe],ht=[9,T,"PutImage",0,()=>Xe,()=>et]})}

