"use strict"
exports.id=692
exports.ids=[692]
exports.modules={1692:((e,t,r)=>{r.r(t)
r.d(t,{createSchedulerApi:()=>createSchedulerApi})
var n=r(6868),s=r(4405),o=r(5424),i=r(1478),a=r(2713),c=r(7579),u=r(9688),d=r(2841),p=r(7860),l=r(9053),h=r(7926),m=r(7979),g=r(478),S=r(868),f=r(6979),E=r(4631),x=r(3753),v=r(4876)
const defaultSchedulerHttpAuthSchemeParametersProvider=async(e,t,r)=>({operation:(0,x.u)(t).operation,region:await(0,v.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"scheduler",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultSchedulerHttpAuthSchemeProvider=e=>{const t=[]
e.operation
t.push(createAwsAuthSigv4HttpAuthOption(e))
return t},resolveHttpAuthSchemeConfig=e=>{const t=(0,E.ho)(e)
return Object.assign(t,{authSchemePreference:(0,v.t)(e.authSchemePreference??[])})},resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"scheduler"}),P={rE:"3.1162.0"}
var w=r(8739),y=r(4351),I=r(7303),A=r(9670),k=r(8898),b=r(1956),C=r(3816),M=r(7613),D=r(5412),N=r(3559),T=r(446),O=r(2766),R=r(4824),F=r(9903),$=r(2149),j=r(18),G=r(5606),U=r(9752),z=r(2272),V=r(2068),H=r(51),q=r(6663),L=r(7022),Q=r(7307),K=r(4574),Z=r(1787),Y=r(1958),W=r(4397),_=r(6467),B=r(7228),J=r(2988)
const X="ref",ee=-1,te=!0,re="isSet",ne="PartitionResult",se="booleanEquals",oe="getAttr",ie={[X]:"Endpoint"},ae={[X]:ne},ce={},ue=[{[X]:"Region"}],de={conditions:[[re,[ie]],[re,ue],["aws.partition",ue,ne],[se,[{[X]:"UseFIPS"},te]],[se,[{[X]:"UseDualStack"},te]],[se,[{fn:oe,argv:[ae,"supportsDualStack"]},te]],[se,[{fn:oe,argv:[ae,"supportsFIPS"]},te]]],results:[[ee],[ee,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ie,ce],["https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ce],[ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}",ce],[ee,"FIPS is enabled but this partition does not support FIPS"],["https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}",ce],[ee,"DualStack is enabled but this partition does not support DualStack"],["https://scheduler.{Region}.{PartitionResult#dnsSuffix}",ce],[ee,"Invalid Configuration: Missing Region"]]},pe=1e8,le=new Int32Array([-1,1,-1,0,12,3,1,4,pe+11,2,5,pe+11,3,8,6,4,7,pe+10,5,pe+8,pe+9,4,10,9,6,pe+6,pe+7,5,11,pe+5,6,pe+4,pe+5,3,pe+1,13,4,pe+2,pe+3]),he=J.d.from(le,2,de.conditions,de.results),me=new W.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(e,t={})=>me.get(e,()=>(0,_.c)(he,{endpointParams:e,logger:t.logger}))
B.m.aws=Y.U
var ge=r(9835),Se=r(3441)
class SchedulerServiceException extends Se.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.scheduler#SchedulerServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,SchedulerServiceException.prototype)}}class InternalServerException extends SchedulerServiceException{static shapeId="com.amazonaws.scheduler#InternalServerException"
name="InternalServerException"
$fault="server"
Message
constructor(e){super({name:"InternalServerException",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServerException.prototype)
this.Message=e.Message}}class ResourceNotFoundException extends SchedulerServiceException{static shapeId="com.amazonaws.scheduler#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
this.Message=e.Message}}class ThrottlingException extends SchedulerServiceException{static shapeId="com.amazonaws.scheduler#ThrottlingException"
name="ThrottlingException"
$fault="client"
Message
constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
Object.setPrototypeOf(this,ThrottlingException.prototype)
this.Message=e.Message}}class ValidationException extends SchedulerServiceException{static shapeId="com.amazonaws.scheduler#ValidationException"
name="ValidationException"
$fault="client"
Message
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)
this.Message=e.Message}}class ConflictException extends SchedulerServiceException{static shapeId="com.amazonaws.scheduler#ConflictException"
name="ConflictException"
$fault="client"
Message
constructor(e){super({name:"ConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ConflictException.prototype)
this.Message=e.Message}}class ServiceQuotaExceededException extends SchedulerServiceException{static shapeId="com.amazonaws.scheduler#ServiceQuotaExceededException"
name="ServiceQuotaExceededException"
$fault="client"
Message
constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype)
this.Message=e.Message}}const fe="Arn",Ee="ActionAfterCompletion",xe="CapacityProviderStrategy",ve="Description",Pe="DeadLetterConfig",we="EventBridgeParameters",ye="EndDate",Ie="EcsParameters",Ae="FlexibleTimeWindow",ke="GroupName",be="KmsKeyArn",Ce="KinesisParameters",Me="Message",De="Name",Ne="NetworkConfiguration",Te="PlacementConstraints",Oe="PlacementStrategy",Re="RetryPolicy",Fe="StartDate",$e="ScheduleExpression",je="ScheduleExpressionTimezone",Ge="SageMakerPipelineParameters",Ue="SqsParameters",ze="State",Ve="Tags",He="Target",qe="client",Le="error",Qe="http",Ke="httpError",Ze="httpQuery",Ye="smithy.ts.sdk.synthetic.com.amazonaws.scheduler",We="type",_e="com.amazonaws.scheduler",Be=new ge.O(Ye)
var Je=[-3,Ye,"SchedulerServiceException",0,[],[]]
Be.registerError(Je,SchedulerServiceException)
const Xe=new ge.O(_e)
var et=[-3,_e,"ConflictException",{[Le]:qe,[Ke]:409},[Me],[0],1]
Xe.registerError(et,ConflictException)
var tt=[-3,_e,"InternalServerException",{[Le]:"server",[Ke]:500},[Me],[0],1]
Xe.registerError(tt,InternalServerException)
var rt=[-3,_e,"ResourceNotFoundException",{[Le]:qe,[Ke]:404},[Me],[0],1]
Xe.registerError(rt,ResourceNotFoundException)
var nt=[-3,_e,"ServiceQuotaExceededException",{[Le]:qe,[Ke]:402},[Me],[0],1]
Xe.registerError(nt,ServiceQuotaExceededException)
var st=[-3,_e,"ThrottlingException",{[Le]:qe,[Ke]:429},[Me],[0],1]
Xe.registerError(st,ThrottlingException)
var ot=[-3,_e,"ValidationException",{[Le]:qe,[Ke]:400},[Me],[0],1]
Xe.registerError(ot,ValidationException)
const it=[Be,Xe]
var at=[3,_e,"AwsVpcConfiguration",0,["Subnets","SecurityGroups","AssignPublicIp"],[64,64,0],1],ct=[3,_e,"CapacityProviderStrategyItem",0,["capacityProvider","weight","base"],[0,1,1],1],ut=[3,_e,Pe,0,[fe],[0]],dt=[3,_e,Ie,0,["TaskDefinitionArn","TaskCount","LaunchType",Ne,"PlatformVersion","Group",xe,"EnableECSManagedTags","EnableExecuteCommand",Te,Oe,"PropagateTags","ReferenceId",Ve],[0,1,0,()=>St,0,0,()=>kt,2,2,()=>bt,()=>Ct,0,0,[1,_e,Ve,0,128]],1],pt=[3,_e,we,0,["DetailType","Source"],[0,0],2],lt=[3,_e,Ae,0,["Mode","MaximumWindowInMinutes"],[0,1],1],ht=[3,_e,"GetScheduleInput",0,[De,ke],[[0,1],[0,{[Ze]:"groupName"}]],1],mt=[3,_e,"GetScheduleOutput",0,[fe,ke,De,$e,Fe,ye,ve,je,ze,"CreationDate","LastModificationDate",be,He,Ae,Ee],[0,0,0,0,4,4,0,0,0,4,4,0,()=>yt,()=>lt,0]],gt=[3,_e,Ce,0,["PartitionKey"],[0],1],St=[3,_e,Ne,0,["awsvpcConfiguration"],[()=>at]],ft=[3,_e,"PlacementConstraint",0,[We,"expression"],[0,0]],Et=[3,_e,Oe,0,[We,"field"],[0,0]],xt=[3,_e,Re,0,["MaximumEventAgeInSeconds","MaximumRetryAttempts"],[1,1]],vt=[3,_e,"SageMakerPipelineParameter",0,[De,"Value"],[0,0],2],Pt=[3,_e,Ge,0,["PipelineParameterList"],[()=>Mt]],wt=[3,_e,Ue,0,["MessageGroupId"],[0]],yt=[3,_e,He,0,[fe,"RoleArn",Pe,Re,"Input",Ie,we,Ce,Ge,Ue],[0,0,()=>ut,()=>xt,0,()=>dt,()=>pt,()=>gt,()=>Pt,()=>wt],2],It=[3,_e,"UpdateScheduleInput",0,[De,$e,He,Ae,ke,Fe,ye,ve,je,ze,be,"ClientToken",Ee],[[0,1],0,()=>yt,()=>lt,0,4,4,0,0,0,0,[0,4],0],4],At=[3,_e,"UpdateScheduleOutput",0,["ScheduleArn"],[0],1],kt=[1,_e,xe,0,()=>ct],bt=[1,_e,Te,0,()=>ft],Ct=[1,_e,"PlacementStrategies",0,()=>Et],Mt=[1,_e,"SageMakerPipelineParameterList",0,()=>vt],Dt=[9,_e,"GetSchedule",{[Qe]:["GET","/schedules/{Name}",200]},()=>ht,()=>mt],Nt=[9,_e,"UpdateSchedule",{[Qe]:["PUT","/schedules/{Name}",200]},()=>It,()=>At]
const getRuntimeConfig=e=>({apiVersion:"2021-06-30",base64Decoder:e?.base64Decoder??L.E,base64Encoder:e?.base64Encoder??Q.n,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSchedulerHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new U.f2}],logger:e?.logger??new H.N,protocol:e?.protocol??z.Y,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.scheduler",errorTypeRegistries:it,version:"2021-06-30",serviceTarget:"AWSChronosService"},serviceId:e?.serviceId??"Scheduler",sha256:e?.sha256??V.k,urlParser:e?.urlParser??q.D,utf8Decoder:e?.utf8Decoder??K.a,utf8Encoder:e?.utf8Encoder??Z.P}),runtimeConfig_getRuntimeConfig=e=>{(0,C.I)(process.version)
const t=(0,D.I)(e),defaultConfigProvider=()=>t().then(M.l),r=getRuntimeConfig(e);(0,w.I)(process.version)
const n={profile:e?.profile,logger:r.logger}
return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,N.Z)(k.$,n),bodyLengthChecker:e?.bodyLengthChecker??$.n,credentialDefaultProvider:e?.credentialDefaultProvider??b.v6,defaultSocketTimeout:(0,y.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,I.pf)({serviceId:r.serviceId,clientVersion:P.rE}),maxAttempts:e?.maxAttempts??(0,N.Z)(g.qs,e),region:e?.region??(0,N.Z)(T.GG,{...T.zH,...n}),requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,N.Z)({...g.kN,default:async()=>(await defaultConfigProvider()).retryMode||F.L0},e),streamCollector:e?.streamCollector??G.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,N.Z)(O.e$,n),useFipsEndpoint:e?.useFipsEndpoint??(0,N.Z)(R.Ko,n),userAgentAppId:e?.userAgentAppId??(0,N.Z)(A.hV,n)}}
var Tt=r(5489),Ot=r(2061),Rt=r(8440)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let r=e.httpAuthSchemeProvider,n=e.credentials
return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId)
r===-1?t.push(e):t.splice(r,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider(){return r},setCredentials(e){n=e},credentials(){return n}}},resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}),resolveRuntimeExtensions=(e,t)=>{const r=Object.assign((0,Tt.R)(e),(0,Ot.xA)(e),(0,Rt.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(r))
return Object.assign(e,(0,Tt.$)(r),(0,Ot.uv)(r),(0,Rt.j)(r),resolveHttpAuthRuntimeConfig(r))}
class SchedulerClient extends p.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const r=resolveClientEndpointParameters(t),p=(0,n.D)(r),E=(0,g.$z)(p),x=(0,l.T)(E),v=(0,s.OV)(x),P=(0,h.Co)(v),w=resolveHttpAuthSchemeConfig(P),y=resolveRuntimeExtensions(w,e?.extensions||[])
this.config=y
this.middlewareStack.use((0,f.wq)(this.config))
this.middlewareStack.use((0,o.sM)(this.config))
this.middlewareStack.use((0,S.ey)(this.config))
this.middlewareStack.use((0,m.vK)(this.config))
this.middlewareStack.use((0,s.TC)(this.config))
this.middlewareStack.use((0,i.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultSchedulerHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new u.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,d.l)(this.config))}destroy(){super.destroy()}}const Ft=(0,r(5747).k)({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AWSChronosService","SchedulerClient",h.rD),$t={},_mw0=(e,t,r,n)=>[]
class GetScheduleCommand extends(Ft($t,_mw0,"GetSchedule",Dt)){}class UpdateScheduleCommand extends(Ft($t,_mw0,"UpdateSchedule",Nt)){}var jt=r(4214),Gt=r(7453),Ut=r(3717)
const zt=jt._H3({Name:jt.YjP(),GroupName:jt.lqM(jt.YjP(),"default"),Target:jt._H3({Arn:jt.YjP(),EcsParameters:jt.yqP(jt._H3({TaskDefinitionArn:jt.YjP()}))})}),Vt={ResourceNotFoundException:{code:"launcher-not-found",fix:"Name a schedule of this account and region, with its `group` when it is not in the group `default`: `aws scheduler list-schedules`."},ConflictException:{code:"launcher-busy",fix:"Somebody changes the schedule at the same time. Run the job again when they are done."}}
function createSchedulerApi(e){const t=new SchedulerClient(e)
return{async getSchedule({name:e,groupName:r}){const n={permission:"scheduler:GetSchedule",resource:resourceOf({name:e,groupName:r})},s=new GetScheduleCommand({Name:e,GroupName:r})
let o=""
s.middlewareStack.add((0,Ut.b8)(e=>{o=e}),Ut.$9)
await(0,Gt.S)({deed:n,known:Vt},()=>t.send(s))
return jt.qgA(zt,JSON.parse(o))},async updateSchedule(e){const{Name:r,GroupName:n}=e,s={permission:"scheduler:UpdateSchedule",resource:resourceOf({name:r,groupName:n})},o=new UpdateScheduleCommand({Name:r,ScheduleExpression:"",Target:{Arn:"",RoleArn:""},FlexibleTimeWindow:{Mode:"OFF"}}),{Name:i,...a}=e
o.middlewareStack.add((0,Ut.eT)(a),Ut.bd)
await(0,Gt.S)({deed:s,known:Vt},()=>t.send(o))}}}function resourceOf({name:e,groupName:t="default"}){return`schedule/${t}/${e}`}})}

