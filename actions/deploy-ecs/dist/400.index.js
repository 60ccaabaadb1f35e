"use strict"
exports.id=400
exports.ids=[400]
exports.modules={4638:((e,t,r)=>{r.r(t)
r.d(t,{createSecretsApi:()=>createSecretsApi})
var s=r(6868),a=r(4405),n=r(5424),o=r(1478),i=r(2713),c=r(7579),p=r(9688),u=r(2841),d=r(7860),l=r(9053),g=r(7926),m=r(7979),h=r(478),E=r(868),x=r(6979),S=r(4631),v=r(3753),f=r(4876)
const defaultSecretsManagerHttpAuthSchemeParametersProvider=async(e,t,r)=>({operation:(0,v.u)(t).operation,region:await(0,f.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"secretsmanager",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultSecretsManagerHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,S.ho)(e)
return Object.assign(t,{authSchemePreference:(0,f.t)(e.authSchemePreference??[])})},resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"secretsmanager"}),P={rE:"3.1162.0"}
var y=r(8739),M=r(4351),I=r(7303),R=r(9670),w=r(8898),b=r(1956),D=r(3816),A=r(7613),k=r(5412),O=r(3559),F=r(446),N=r(2766),$=r(4824),T=r(9903),z=r(2149),j=r(18),C=r(5606),L=r(9752),q=r(7265),H=r(2068),U=r(51),V=r(6663),K=r(7022),Z=r(7307),G=r(4574),Y=r(1787),B=r(1958),J=r(4397),Q=r(6467),W=r(7228),X=r(2988)
const _="ref",ee=-1,te=!0,re="isSet",se="PartitionResult",ae="booleanEquals",ne="getAttr",oe="stringEquals",ie={[_]:"Endpoint"},ce={[_]:se},pe={fn:ne,argv:[ce,"name"]},ue={},de=[{[_]:"Region"}],le={conditions:[[re,[ie]],[re,de],["aws.partition",de,se],[ae,[{[_]:"UseFIPS"},te]],[ae,[{[_]:"UseDualStack"},te]],[ae,[{fn:ne,argv:[ce,"supportsDualStack"]},te]],[ae,[{fn:ne,argv:[ce,"supportsFIPS"]},te]],[oe,[pe,"aws"]],[oe,[pe,"aws-cn"]],[oe,[pe,"aws-us-gov"]]],results:[[ee],[ee,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ie,ue],["https://secretsmanager-fips.{Region}.amazonaws.com",ue],["https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ue],[ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}",ue],[ee,"FIPS is enabled but this partition does not support FIPS"],["https://secretsmanager.{Region}.amazonaws.com",ue],["https://secretsmanager.{Region}.amazonaws.com.cn",ue],["https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}",ue],[ee,"DualStack is enabled but this partition does not support DualStack"],["https://secretsmanager.{Region}.{PartitionResult#dnsSuffix}",ue],[ee,"Invalid Configuration: Missing Region"]]},ge=1e8,me=new Int32Array([-1,1,-1,0,17,3,1,4,ge+14,2,5,ge+14,3,11,6,4,7,ge+13,5,8,ge+12,7,ge+9,9,8,ge+10,10,9,ge+9,ge+11,4,13,12,6,ge+7,ge+8,5,14,ge+6,6,15,ge+6,7,ge+4,16,9,ge+4,ge+5,3,ge+1,18,4,ge+2,ge+3]),he=X.d.from(me,2,le.conditions,le.results),Ee=new J.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>Ee.get(e,()=>(0,Q.c)(he,{endpointParams:e,logger:t.logger}))
W.m.aws=B.U
var xe=r(9835),Se=r(3441)
class SecretsManagerServiceException extends Se.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,SecretsManagerServiceException.prototype)}}class DecryptionFailure extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#DecryptionFailure"
name="DecryptionFailure"
$fault="client"
Message
constructor(e){super({name:"DecryptionFailure",$fault:"client",...e})
Object.setPrototypeOf(this,DecryptionFailure.prototype)
this.Message=e.Message}}class InternalServiceError extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#InternalServiceError"
name="InternalServiceError"
$fault="server"
Message
constructor(e){super({name:"InternalServiceError",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServiceError.prototype)
this.Message=e.Message}}class InvalidNextTokenException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#InvalidNextTokenException"
name="InvalidNextTokenException"
$fault="client"
Message
constructor(e){super({name:"InvalidNextTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidNextTokenException.prototype)
this.Message=e.Message}}class InvalidParameterException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#InvalidParameterException"
name="InvalidParameterException"
$fault="client"
Message
constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterException.prototype)
this.Message=e.Message}}class InvalidRequestException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#InvalidRequestException"
name="InvalidRequestException"
$fault="client"
Message
constructor(e){super({name:"InvalidRequestException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRequestException.prototype)
this.Message=e.Message}}class ResourceNotFoundException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
this.Message=e.Message}}class EncryptionFailure extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#EncryptionFailure"
name="EncryptionFailure"
$fault="client"
Message
constructor(e){super({name:"EncryptionFailure",$fault:"client",...e})
Object.setPrototypeOf(this,EncryptionFailure.prototype)
this.Message=e.Message}}class LimitExceededException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#LimitExceededException"
name="LimitExceededException"
$fault="client"
Message
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)
this.Message=e.Message}}class MalformedPolicyDocumentException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#MalformedPolicyDocumentException"
name="MalformedPolicyDocumentException"
$fault="client"
Message
constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e})
Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)
this.Message=e.Message}}class PreconditionNotMetException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#PreconditionNotMetException"
name="PreconditionNotMetException"
$fault="client"
Message
constructor(e){super({name:"PreconditionNotMetException",$fault:"client",...e})
Object.setPrototypeOf(this,PreconditionNotMetException.prototype)
this.Message=e.Message}}class ResourceExistsException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#ResourceExistsException"
name="ResourceExistsException"
$fault="client"
Message
constructor(e){super({name:"ResourceExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceExistsException.prototype)
this.Message=e.Message}}class PublicPolicyException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#PublicPolicyException"
name="PublicPolicyException"
$fault="client"
Message
constructor(e){super({name:"PublicPolicyException",$fault:"client",...e})
Object.setPrototypeOf(this,PublicPolicyException.prototype)
this.Message=e.Message}}const ve="KmsKeyId",fe="LastAccessedDate",Pe="Message",ye="Value",Me="client",Ie="error",Re="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager",we="com.amazonaws.secretsmanager",be=new xe.O(Re)
var De=[-3,Re,"SecretsManagerServiceException",0,[],[]]
be.registerError(De,SecretsManagerServiceException)
const Ae=new xe.O(we)
var ke=[-3,we,"DecryptionFailure",{[Ie]:Me},[Pe],[0]]
Ae.registerError(ke,DecryptionFailure)
var Oe=[-3,we,"EncryptionFailure",{[Ie]:Me},[Pe],[0]]
Ae.registerError(Oe,EncryptionFailure)
var Fe=[-3,we,"InternalServiceError",{[Ie]:"server"},[Pe],[0]]
Ae.registerError(Fe,InternalServiceError)
var Ne=[-3,we,"InvalidNextTokenException",{[Ie]:Me},[Pe],[0]]
Ae.registerError(Ne,InvalidNextTokenException)
var $e=[-3,we,"InvalidParameterException",{[Ie]:Me},[Pe],[0]]
Ae.registerError($e,InvalidParameterException)
var Te=[-3,we,"InvalidRequestException",{[Ie]:Me},[Pe],[0]]
Ae.registerError(Te,InvalidRequestException)
var ze=[-3,we,"LimitExceededException",{[Ie]:Me},[Pe],[0]]
Ae.registerError(ze,LimitExceededException)
var je=[-3,we,"MalformedPolicyDocumentException",{[Ie]:Me},[Pe],[0]]
Ae.registerError(je,MalformedPolicyDocumentException)
var Ce=[-3,we,"PreconditionNotMetException",{[Ie]:Me},[Pe],[0]]
Ae.registerError(Ce,PreconditionNotMetException)
var Le=[-3,we,"PublicPolicyException",{[Ie]:Me},[Pe],[0]]
Ae.registerError(Le,PublicPolicyException)
var qe=[-3,we,"ResourceExistsException",{[Ie]:Me},[Pe],[0]]
Ae.registerError(qe,ResourceExistsException)
var He=[-3,we,"ResourceNotFoundException",{[Ie]:Me},[Pe],[0]]
Ae.registerError(He,ResourceNotFoundException)
const Ue=[be,Ae]
var Ve=[3,we,"DescribeSecretRequest",0,["SecretId"],[0],1],Ke=[3,we,"DescribeSecretResponse",0,["ARN","Name","Type","Description",ve,"RotationEnabled","RotationLambdaARN","RotationRules","ExternalSecretRotationMetadata","ExternalSecretRotationRoleArn","LastRotatedDate","LastChangedDate",fe,"DeletedDate","NextRotationDate","Tags","VersionIdsToStages","OwningService","CreatedDate","PrimaryRegion","ReplicationStatus"],[0,0,0,0,0,2,0,()=>Ye,()=>Je,0,4,4,4,4,4,()=>We,[2,we,"SecretVersionsToStagesMapType",0,0,64],0,4,0,()=>Qe]],Ze=[3,we,"ExternalSecretRotationMetadataItem",0,["Key",ye],[0,0]],Ge=[3,we,"ReplicationStatusType",0,["Region",ve,"Status","StatusMessage",fe],[0,0,0,0,4]],Ye=[3,we,"RotationRulesType",0,["AutomaticallyAfterDays","Duration","ScheduleExpression"],[1,0,0]],Be=[3,we,"Tag",0,["Key",ye],[0,0]],Je=[1,we,"ExternalSecretRotationMetadataType",0,()=>Ze],Qe=[1,we,"ReplicationStatusListType",0,()=>Ge],We=[1,we,"TagListType",0,()=>Be],Xe=[9,we,"DescribeSecret",0,()=>Ve,()=>Ke]
const getRuntimeConfig=e=>({apiVersion:"2017-10-17",base64Decoder:e?.base64Decoder??K.E,base64Encoder:e?.base64Encoder??Z.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSecretsManagerHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new L.f2}],logger:e?.logger??new U.N,protocol:e?.protocol??q.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.secretsmanager",errorTypeRegistries:Ue,version:"2017-10-17",serviceTarget:"secretsmanager"},serviceId:e?.serviceId??"Secrets Manager",sha256:e?.sha256??H.k,urlParser:e?.urlParser??V.D,utf8Decoder:e?.utf8Decoder??G.a,utf8Encoder:e?.utf8Encoder??Y.P}),runtimeConfig_getRuntimeConfig=e=>{(0,D.I)(process.version)
const t=(0,k.I)(e),defaultConfigProvider=()=>t().then(A.l),r=getRuntimeConfig(e);(0,y.I)(process.version)
const s={profile:e?.profile,logger:r.logger}
return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,O.Z)(w.$,s),bodyLengthChecker:e?.bodyLengthChecker??z.n,credentialDefaultProvider:e?.credentialDefaultProvider??b.v6,defaultSocketTimeout:(0,M.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,I.pf)({serviceId:r.serviceId,clientVersion:P.rE}),maxAttempts:e?.maxAttempts??(0,O.Z)(h.qs,e),region:e?.region??(0,O.Z)(F.GG,{...F.zH,...s}),requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,O.Z)({...h.kN,default:async()=>(await defaultConfigProvider()).retryMode||T.L0},e),streamCollector:e?.streamCollector??C.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,O.Z)(N.e$,s),useFipsEndpoint:e?.useFipsEndpoint??(0,O.Z)($.Ko,s),userAgentAppId:e?.userAgentAppId??(0,O.Z)(R.hV,s)}}
var _e=r(5489),et=r(2061),tt=r(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let r=e.httpAuthSchemeProvider,s=e.credentials
return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId)
r===-1?t.push(e):t.splice(r,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider(){return r},setCredentials(e){s=e},credentials(){return s}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const r=Object.assign((0,_e.R)(e),(0,et.xA)(e),(0,tt.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(r))
return Object.assign(e,(0,_e.$)(r),(0,et.uv)(r),(0,tt.j)(r),resolveHttpAuthRuntimeConfig(r))}
class SecretsManagerClient extends d.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const r=resolveClientEndpointParameters(t),d=(0,s.D)(r),S=(0,h.$z)(d),v=(0,l.T)(S),f=(0,a.OV)(v),P=(0,g.Co)(f),y=resolveHttpAuthSchemeConfig(P),M=resolveRuntimeExtensions(y,e?.extensions||[])
this.config=M
this.middlewareStack.use((0,x.wq)(this.config))
this.middlewareStack.use((0,n.sM)(this.config))
this.middlewareStack.use((0,E.ey)(this.config))
this.middlewareStack.use((0,m.vK)(this.config))
this.middlewareStack.use((0,a.TC)(this.config))
this.middlewareStack.use((0,o.Y7)(this.config))
this.middlewareStack.use((0,i.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultSecretsManagerHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,u.l)(this.config))}destroy(){super.destroy()}}const rt=(0,r(5747).k)({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"secretsmanager","SecretsManagerClient",g.rD),st={},_mw0=(e,t,r,s)=>[]
class DescribeSecretCommand extends(rt(st,_mw0,"DescribeSecret",Xe)){}var at=r(9824)
function createSecretsApi(e){const t=new SecretsManagerClient(e)
return{describeSecret:({secretId:e})=>describeSecret(t,e)}}async function describeSecret(e,t){try{const r=await e.send(new DescribeSecretCommand({SecretId:t}))
return{arn:r.ARN??t,versions:new Map(Object.entries(r.VersionIdsToStages??{})),deletedAtMs:r.DeletedDate?.getTime()}}catch(e){if(e instanceof ResourceNotFoundException)return
throw(0,at.ie)(e,{permission:"secretsmanager:DescribeSecret",resource:t})}}})}

